import { register } from 'tsx/esm/api';

register();
const { work } = await import('./work.ts');
work(JSON.parse(process.argv[2]));
