/** The most frequent characters of written Chinese, simplified and traditional: text decoded rightly is full of them. */
export const FREQUENT = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严' +
    '這為個國時來們於對會發動過說產種後學經進著裡電現實兩體機當點從業應開還義間樣與關線數麼質氣變條沒結問無係軍題黨員總設長頭資邊級圖統較將組見計別論運農幾區強決幹戰則據處隊給門規熱領東導壓爭濟階術極聯認權證採轉單風帶場車務萬達積議聲報鬥類離華確張馬節話況傳許廣記觀織裝眾書復須際驗連斷難備辦習響約團歷構稱準號維劃選標寫親養層專狀廠識適屬調滿縣參紅細聽該鐵價嚴',
);

/** Pairs of frequent characters that differ between the two scripts: traditional, simplified. */
const TRADITIONAL = unitsOf(
  '這個國時來們對會發動說產種後學經進電現實兩體機當點從業應開還義間樣與關線數麼質氣變條問無軍題黨員總設長頭資邊級圖統將見計論運農幾區強決戰據處隊給門規熱領東導壓爭濟階術極聯認權證轉單風場車務萬達積議聲報類離華確馬節話傳許廣記觀書際驗連斷難備辦習響團歷構稱號維劃選標寫親層專廠識屬調縣參紅細聽該鐵價嚴',
);
const SIMPLIFIED = unitsOf(
  '这个国时来们对会发动说产种后学经进电现实两体机当点从业应开还义间样与关线数么质气变条问无军题党员总设长头资边级图统将见计论运农几区强决战据处队给门规热领东导压争济阶术极联认权证转单风场车务万达积议声报类离华确马节话传许广记观书际验连断难备办习响团历构称号维划选标写亲层专厂识属调县参红细听该铁价严',
);

/** `zh`, `zh-Hant`, `en` or `und`, by the characters of the text (its first 200,000). */
export function languageOf(text: string): string {
  let han = 0;
  let kana = 0;
  let latin = 0;
  let traditional = 0;
  let simplified = 0;
  const end = Math.min(text.length, 200_000);
  for (let index = 0; index < end; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x4e00 && unit <= 0x9fff) {
      han += 1;
      if (TRADITIONAL[unit]) traditional += 1;
      else if (SIMPLIFIED[unit]) simplified += 1;
    } else if (unit >= 0x3041 && unit <= 0x30fa) kana += 1;
    else if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) latin += 1;
  }
  if (kana > han * 0.2) return 'und';
  if (han > 0 && han * 6 >= latin) return traditional > simplified ? 'zh-Hant' : 'zh';
  return latin >= 20 ? 'en' : 'und';
}

/** A 1 for each UTF-16 unit of `characters`. */
function unitsOf(characters: string): Uint8Array {
  const units = new Uint8Array(65536);
  for (let index = 0; index < characters.length; index += 1) units[characters.charCodeAt(index)] = 1;
  return units;
}
