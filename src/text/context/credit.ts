import type { Candidate } from '../candidate.ts';
import type { Reading } from '../reading.ts';

/** Whether a name says where a picture is from or how it was made (图源：百度, AI生成): the text does not speak of it. */
export function inPictureCredit({ shadow }: Reading, { type, start, end }: Candidate): boolean {
  if (CREDIT_BEFORE.test(shadow.slice(Math.max(0, start - 12), start))) return true;
  if (type !== 'technology' || !GENERATOR.test(shadow.slice(start, end))) return false;
  const before = shadow.slice(Math.max(0, start - 17), start);
  return (
    GENERATED_AFTER.test(shadow.slice(end, end + 8)) &&
    (PICTURE_BEFORE.test(before) || start < before.length + 1 || /[\n。]/.test(before))
  );
}

const CREDIT_BEFORE = /(?:图源|图片源|(?:图片|照片|视频|图像|封面)(?:来源|来自|源自)|[图摄](?=\/))[:/ ]{1,2}["@©]?$/;
const GENERATOR = /^(?:ai|人工智能|aigc)$/;
const GENERATED_AFTER = /^ ?(?:生成|制图|作图|绘图|绘制|创作|合成)(?:图片?)?["')\]]?(?:\s|。|$)/;
const PICTURE_BEFORE = /(?:图片?|配图|插图|封面|头图|题图|图像|视频)(?:由|为|系|来自)?$/;
