// Makes the README's pictures with the real explorer on graph/: npm run picture
import { fileURLToPath } from 'node:url';
import { ensureApp } from '../../src/cli/setup/app.ts';
import { launch, serveBundle } from './chromium.ts';

const PICTURES = {
  'explorer.png': { node: 'city:上海' },
  'stage.png': { story: 'cities-court-the-metaverse', scene: '3' },
};

await ensureApp();
const serving = await serveBundle('graph');
const browser = await launch();
for (const [name, fields] of Object.entries(PICTURES)) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  await page.goto(`${serving.url}#${new URLSearchParams(fields)}`);
  await page.waitForFunction(() => performance.getEntriesByName('comention:drawn').length > 0);
  await page.waitForLoadState('networkidle');
  const path = fileURLToPath(new URL(name, import.meta.url));
  /** A picture is at rest once it is the same twice. */
  const shot = async (): Promise<string> => (await page.screenshot({ path })).toString('base64');
  let before = '';
  for (let now = await shot(); now !== before; now = await shot()) {
    before = now;
    await page.waitForTimeout(4000);
  }
}
await browser.close();
await serving.close();
