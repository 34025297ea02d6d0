import { isProse, withoutMenus } from './clip.ts';
import type { Line } from './line.ts';

/**
 * The lines without what is on a page but not in its text: imprint, share and log-in bars, lines for scanning codes,
 * page numbers, time stamps, bare addresses, runs of lines that are nothing but links, and the name of the `source`.
 */
export function withoutFurniture(lines: readonly Line[], source: string | null): Line[] {
  const listOfLinks = !lines.some(isProse);
  const links = lines.map((line) => !listOfLinks && onlyLinks(line));
  const related = relatedSections(lines);
  const text = lines.filter((line, index) => {
    if (related[index]) return false;
    if (line.cells) return !links[index];
    if (line.mark !== 'title' && (line.placed.text === source || isFurniture(line.placed.text))) return false;
    if (!links[index] || line.mark === 'heading') return true;
    return !isLinkBar(line) && runOfLinks(links, index) < 3;
  });
  return withoutMenus(text, links.filter(Boolean).length);
}

/** Whether a line of text is imprint or page furniture by its words. */
export function isFurniture(text: string): boolean {
  if (text.length > 160) return false;
  return FURNITURE.some((pattern) => pattern.test(text)) || !/[\p{L}\p{N}]/u.test(text);
}

/** `2022-07-08 10:39`, `2022年1月28日 来源…`: the time stamp of a line that holds no other text. */
export const TIME_STAMP =
  /^(?:发布时间|发布日期|发表时间|更新时间|时间|日期|發佈時間|发布于|發表於|Posted on|Published)?\s?[:：]?\s?((?:19|20)\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?(?:[T\s]*\d{1,2}[:：时點点]\d{1,2}(?:[:：分]\d{1,2})?[分秒]?)?(?:\s?(?:星期|周|週).)?$/;

const FURNITURE = [
  TIME_STAMP,
  /^(?:您?(?:当前|现在)?的?位置|当前位置)\s?[:：]/,
  /^(?:上|下)一(?:篇|条|页)\s?[:：]/,
  /^(?:特别)?声明\s?[:：].{0,30}(?:平台|本站|本网|网友|用户)/,
  /^[^>。]{1,12}(?:\s?[>›»]{1,2}\s?[^>。]{1,12}){1,4}[>›»]{1,2}\s?正文/,
  /^(?:发布时间|发布日期|发表时间|更新时间)\s?[:：]/,
  /^(?:时间\s?[:：]\s?)?(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s[^。]{0,30}(?:[来來]源|作者|编辑|阅读|浏览|点击|评论|举报)/,
  /(?:转载|轉載)[,，]?\s?(?:请|請)(?:注明|参考|联系|註明)|^本文(?:翻译自|[是为]翻译文章|由.{1,16}原创发布)|^以下文章来源于|^原文(?:地址|链接)\s?[:：]?/,
  /^(?:(?:IP|ＩＰ)\s?)?(?:所属地|归属地|属地|屬地)\s?[:：]?\s?\p{Script=Han}{2,8}$/u,
  /^(?:译文声明$|译文仅供参考|如需授权|商务合作|举报电话|举报邮箱|客服\S{0,6}[（(]微信|本站(?:提到|由|所使用))/,
  /^(?:阅读量?|浏览量?|点击量?|评论数?|赞|\+)\s?\d{1,9}\s?(?:次|赞|条)?$/,
  /^\S{1,80}\.(?:jpe?g|png|gif|webp|svg|mp4)$/i,
  /^(?:[（(【[]\s?)?(?:责任编辑|責任編輯|责编|編輯|编辑|校对|审核|审校|排版|美编|监制|值班编委|执行主编|主编|编审|初审|复审|终审|联系电话|电话|传真|邮编|联系地址|地址|邮箱|电子邮箱|网址|微信号|公众号|共印|印发份数|发布人|投稿邮箱|征订热线|订阅热线|邮发代号|商务合作|版权声明|版权所有|免责声明|声明|关键词|关键字|标签|分类|栏目|浏览次数|阅读量|点击数|ISSN|ICP)\s?[:：|｜/]/,
  /^(?:责任编辑|联系电话|邮发代号|征订热线|版权所有|未经授权|本文已被查看)/,
  /扫描?(?:下方|上方|下图|图中|以下|此)?的?(?:二维码|小程序码)|扫码(?:关注|下载|订阅|阅读|加入|联系|观看|查看|进群|添加)|长按(?:识别|关注|二维码)|识别二维码|微信扫一扫|扫一扫|^扫码|點擊下載|掃描.{0,6}(?:二維碼|QR)/,
  /下载.{0,12}(?:APP|App|客户端)|尽在.{0,16}(?:APP|App|客户端)/,
  /^(?:分享到?|转发|收藏|点赞|评论|举报|打印|字号|关闭|返回|返回顶部|回到顶部|首页|登录|注册|登陆|上一篇|下一篇|上一页|下一页|阅读原文|阅读全文|查看原文|查看全文|展开全文|查看更多|更多|目录|目錄|目次|分享本文|我要评论|发表评论|写评论|暂无评论|网友评论|相关文章|相关阅读|相关新闻|延伸阅读|推荐阅读|热门文章|猜你喜欢|点击查看|点击(?:查看|阅读)(?:全文|原文|更多|详情)|复制链接|微信|微博|QQ|QQ空间|朋友圈|广告|赞助|預覽時標籤不可點|预览时标签不可点|轻点两下取消赞|继续滑动看下一个|轻触阅读原文|向上滑动看下一个|知道了|听过|原创|关注该公众号|使用小程序|微信扫一扫可打开此内容|使用完整服务|取消|允许|视频|小程序|赞|在看|留言|分享|cover_image|END|end|完|The End|OPTION|CONTENTS?|Contents|Advertisement|Share|Tweet|Facebook|Twitter|Email|Copy Link|File not found)[:：…>».\s]*$/,
  /^(?:目录|目錄)\s?[/／|]?\s?contents?$/i,
  /^(?:PART|Part|CHAPTER|Chapter)\s?[.\d一二三四五六七八九十IVX]{1,5}$/,
  /^(?:第\s?\d{1,4}\s?页(?:\s?共\s?\d{1,4}\s?页)?|[-—–－]?\s?\d{1,4}\s?[-—–－]|\d{1,3}|\d{1,4}\s?\/\s?\d{1,4}|Page \d{1,4}(?: of \d{1,4})?)$/,
  /^(?:谢谢|感谢)(?:您的)?(?:观看|聆听|收看|收听|阅读|大家)?[!！。~]*$/,
  /^(?:分享到|分享至)|新浪微博分享|^(?:点击|點擊)?(?:上方|下方|蓝字|左下角)?.{0,8}(?:关注我们|订阅我们|關注我們)[!！：:]*$/,
  /^(?:https?:\/\/|www\.)\S+$/,
  /^[^。；]{0,60}[,，|–—-]\s?[\w-]{2,30}\.(?:com|cn|net|org)(?:\.cn)?$/i,
  /^[^，,。]{2,24}(?:门户|平台|社区|网站|媒体)[，,](?:每[日天]|致力|专注|为您|传递|提供)/,
  /^.{0,4}公众号.{0,8}微博$/,
  /^(?:欢迎|请|敬请)?(?:点击|长按|搜索)?关注.{0,30}(?:公众号|抖音号|视频号|微博号?|订阅号|服务号)$|倾力推荐$|^点击(?:下图|上图|图片)/,
  /^分享[^\s，。]{2,12}\s[^\s，。]{4,14}$/,
  /^[，,]?\s?轻点两下取消(?:赞|在看)?$/,
  /^(?:Copyright|©|\(c\)|All rights reserved|京ICP|沪ICP|粤ICP|浙ICP|苏ICP|京公网安备|.{0,20}公网安备)/i,
];

const ENDS_SENTENCE = /[。！？!?；;]/;

/** Nearly every character is the text of a link, and it is no sentence. */
function onlyLinks(line: Line): boolean {
  const length = line.cells ? line.cells.reduce((sum, cell) => sum + cell.text.length, 0) : line.placed.text.length;
  return (
    line.linked > 0 &&
    line.linked >= length * 0.75 &&
    !(line.placed.text.length > 60 && ENDS_SENTENCE.test(line.placed.text))
  );
}

/** Several short words in one line, all links: `登录 注册`. */
function isLinkBar(line: Line): boolean {
  const words = line.placed.text.split(/[\s|｜·>›»/]+/).filter((word) => word !== '');
  return words.length >= 2 && words.every((word) => word.length <= 6) && !ENDS_SENTENCE.test(line.placed.text);
}

const RELATED =
  /^(?:你可能感兴趣的?|您可能感兴趣的?|猜你喜欢|相关(?:热文|文章|阅读|新闻|推荐|内容|报道)|最新文章|热门(?:推荐|文章|视频|新闻)|热点视频|更多(?:阅读|文章|新闻|精彩)|推荐(?:阅读|文章)|延伸阅读|往期(?:推荐|回顾|精选)|TA的文章|精彩评论|网友评论|最新评论|全部评论|热门评论|网友跟[帖贴]|跟[帖贴]|相關(?:文章|新聞|報導)|延伸閱讀|Related (?:Posts?|Articles?)|See Also)[:：\s▾]*[(（]?\d{0,6}[)）]?(?:\s?条)?$/i;

/** Which lines stand under a heading like `相关阅读`, up to the next other heading or running text. */
function relatedSections(lines: readonly Line[]): boolean[] {
  let within = false;
  return lines.map((line) => {
    const text = line.placed.text;
    if (text.length <= 16 && RELATED.test(text)) within = true;
    else if (line.mark === 'heading' && line.linked === 0 && (text.length > 12 || !within)) within = false;
    else if (/。/.test(text) && text.length >= 60 && line.linked < text.length / 2) within = false;
    return within;
  });
}

function runOfLinks(links: readonly boolean[], index: number): number {
  let first = index;
  let last = index;
  while (index - first < 3 && links[first - 1]) first -= 1;
  while (last - index < 3 && links[last + 1]) last += 1;
  return last - first + 1;
}
