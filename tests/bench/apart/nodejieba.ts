// Sends how much memory nodejieba takes, in bytes.
import nodejieba from 'nodejieba';

const before = process.memoryUsage.rss();
nodejieba.load();
nodejieba.tag('上海与华为合作发展人工智能。');
process.send!(process.memoryUsage.rss() - before);
