/**
 * The ideograph a radical stands for where a PDF's font named its shape by the radical (`⽤⼾` for 用户); any other
 * character as it is. One UTF-16 unit in, one out. Unicode 15, blocks 2F00 (by its own equivalence) and 2E80.
 */
export function ideographOf(character: string): string {
  if (!isRadical(character)) return character;
  return RADICALS.get(character) ?? character.normalize('NFKC');
}

/** Whether a character is of the blocks of radicals. */
export function isRadical(character: string): boolean {
  return character >= '\u2e80' && character <= '\u2fd5';
}

/** Radicals without an equivalence of their own, and ⼾, whose equivalence is the traditional form; each before its ideograph. */
const PAIRS =
  '⼾户⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋卩⺌小⺍小⺎尢⺏尣⺑兀⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢水⺣灬⺤爪⺥爪⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱网⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒長⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';
const RADICALS = new Map((PAIRS.match(/../g) ?? []).map((pair) => [pair[0]!, pair[1]!]));
