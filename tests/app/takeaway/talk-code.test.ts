import { expect, test } from 'vitest';
import { codeOf } from '../../../src/app/takeaway/code.ts';
import { talkAddress } from '../../../src/app/takeaway/talk-address.ts';

test('an address an audience can reach leads to the first scene of the story', () => {
  const at = (address: string) => talkAddress(new URL(address), '城市');
  const story = `#story=${encodeURIComponent('城市')}&scene=1`;
  expect(at('http://192.168.1.5:5173/#story=x&scene=9')).toBe(`http://192.168.1.5:5173/${story}`);
  expect(at('https://example.org/some/path/?embed')).toBe(`https://example.org/some/path/${story}`);
});

test('there is none for a file or for an address of this computer alone', () => {
  const unreachable = [
    'file:///media/stick/talk.html',
    'http://localhost:5173/',
    'http://app.localhost/',
    'http://127.0.0.1:5173/',
    'http://127.1.2.3/',
    'http://[::1]:5173/',
    'http://0.0.0.0:5173/',
  ];
  for (const address of unreachable) expect(talkAddress(new URL(address), 'a')).toBeNull();
});

test('a code is a square with its three finders and ground around it', () => {
  const { size, path } = codeOf('http://192.168.1.5:5173/');
  const dark = new Set(path.match(/M\d+ \d+/g));
  const finder = (left: number, top: number) => {
    for (let step = 0; step < 7; step += 1)
      for (const place of [`M${left + step} ${top}`, `M${left} ${top + step}`, `M${left + 3} ${top + 3}`])
        if (!dark.has(place)) return false;
    return true;
  };
  expect([finder(4, 4), finder(size - 11, 4), finder(4, size - 11), finder(size - 11, size - 11)]).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect([...dark].some((place) => /M[0-3] /.test(place) || / [0-3]$/.test(place))).toBe(false);
});
