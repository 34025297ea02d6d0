import type { Candidate } from '../candidate.ts';
import type { Reading } from '../reading.ts';

/**
 * Whether a Latin name is a part of something only machines read: a path (Program Files\Google, /opt/google/chrome), a
 * package (com.tencent.mm), a domain or a mail address (support@huawei.com). HTTP/HTTPS and numbering (6. Microsoft) are not.
 */
export function inAddress({ shadow }: Reading, { start, end }: Candidate): boolean {
  if (!LATIN.test(shadow[start]!)) return false;
  return (
    PATH_BEFORE.test(shadow.slice(Math.max(0, start - REACH), start)) || PATH_AFTER.test(shadow.slice(end, end + 5))
  );
}

const LATIN = /[a-z]/;
/** How far before a name its path may start. */
const REACH = 40;
const PATH_BEFORE = /[\\@]$|[a-z][\w-]{0,20}\.$|(?:^|[\s"'(:])\/(?:[\w.-]{1,30}\/){0,6}$|\.[a-z]{2,4}\/$/;
const PATH_AFTER = /^(?:\\|_[a-z0-9]|@[a-z0-9]|\.[a-z]{2,3}(?![a-z]))/;
