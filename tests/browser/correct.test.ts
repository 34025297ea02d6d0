import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { writeBundle } from '../../src/bundle/write.ts';
import { correctionsBeside, documentsBeside } from '../../src/cli/beside.ts';
import { APP } from '../../src/cli/place.ts';
import { ensureApp } from '../../src/cli/setup/app.ts';
import { workshopOf } from '../../src/cli/workshop/workshop.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { serveExplorer } from '../../src/serve/serve.ts';
import { makeBundle } from '../bundle/make-bundle.ts';
import { contentsOf, folderWith, run } from '../cli/run.ts';
import { launch } from './chromium.ts';

const WIDE = { viewport: { width: 1440, height: 900 }, locale: 'zh-CN' };
const PHONE = { viewport: { width: 390, height: 844 }, locale: 'en', hasTouch: true, isMobile: true };
const NEWS = `# 上海与深圳

华为在上海研发人工智能。中兴在上海研发5G。华为与中兴在深圳合作，研发人工智能。中兴在武汉研发区块链。
`;

vi.setConfig({ testTimeout: 150_000 });

let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  await ensureApp();
  browser = await launch();
});

afterAll(() => browser?.close());

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  expect(complaints.splice(0)).toEqual([]);
});

test('merge two names, see the counts change, undo, do it again, save, and a build gives the same', async () => {
  const { dir, url } = await servedNews();
  const page = await open(url, '#node=company:华为');
  await correct(page, '华为');
  await page.locator('.desk').getByRole('combobox').fill('中兴');
  await page.locator('.desk').getByRole('option', { name: '中兴' }).click();
  await page.getByRole('radio', { name: '华为' }).click();
  await page.getByText(/2 个名称合为一个，\d+ 条联系变为 \d+ 条。/).waitFor();
  await page.locator('.desk .evidence mark').first().waitFor();
  const before = await shown(page);
  await make(page);
  await expect.poll(() => shown(page)).not.toBe(before);
  const corrected = await shown(page);
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect.poll(() => shown(page)).toBe(before);
  await page.getByRole('button', { name: '重做', exact: true }).click();
  await expect.poll(() => shown(page)).toBe(corrected);

  await page.getByRole('button', { name: '更正（1）' }).click();
  await page.getByText('1 条还没有保存').waitFor();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('已写入 news.corrections.yaml，共 1 条。').waitFor();
  expect(readFileSync(correctionsBeside(dir), 'utf8')).toBe('- {merge: [company:中兴通讯], into: company:华为}\n');

  await page.getByRole('button', { name: '重新生成网络' }).click();
  await page.getByText('网络已更新').waitFor({ timeout: 50_000 });
  await page.getByText('news.corrections.yaml 里另有 1 条，网络中已有。').waitFor();
  expect(await shown(page)).toBe(corrected);
  await page.getByRole('button', { name: '更正', exact: true }).waitFor();
  expect(graphOf(dir).nodes.find(({ key }) => key === 'company:华为')?.attributes.aliases).toContain('中兴通讯');
});

test('this 苹果 is fruit: here only', async () => {
  const { dir, url } = await served([
    ['company:苹果', 'city:上海'],
    ['company:苹果', 'city:烟台'],
  ]);
  const page = await open(url, '#node=company:苹果');
  await page.getByRole('tab', { name: '句子 2' }).click();
  const fruit = page.locator('.evidence', { hasText: '烟台' });
  await fruit.hover();
  await fruit.getByRole('button', { name: '这里不对？更正…' }).click();
  await page.getByRole('radio', { name: '只有这一处不是' }).waitFor();
  await page.getByText('去掉 1 处提及、1 条联系。').waitFor();
  await make(page);
  await page.getByRole('tab', { name: '句子 1' }).waitFor();
  await page.getByRole('button', { name: '更正（1）' }).click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('共 1 条').waitFor();
  expect(readFileSync(correctionsBeside(dir), 'utf8')).toBe(
    '- {not: company:苹果, surface: 苹果, in: d0.txt, sentence: "苹果、烟台。"}\n',
  );
});

test('a name that is taken is not given twice: merging is offered instead', async () => {
  const { url } = await served([['company:脸书', 'city:上海'], ['company:Meta']]);
  const page = await open(url, '#node=company:脸书');
  await correct(page, '脸书');
  await page.getByRole('button', { name: '改名' }).click();
  await page.getByLabel('新名称').fill('Meta');
  await page.getByText('已经有一个“Meta”。若是同一个，请合并。').waitFor();
  expect(await page.locator('.desk .action[data-strong]').isDisabled()).toBe(true);
  await page.getByRole('button', { name: '改为合并' }).click();
  await page.getByText('2 个名称合为一个').waitFor();
  await make(page);
  await page.locator('.card-name', { hasText: '脸书' }).waitFor();
});

test('a likely duplicate is named with its reason, and merged from there', async () => {
  const { url } = await served([['company:OpenAI', 'city:上海'], ['company:Open AI', 'city:上海'], ['company:OpenAI']]);
  const page = await open(url);
  await page.getByRole('button', { name: '更正', exact: true }).click();
  await page.getByText('名称或别名相同 · 1 个邻居中有 1 个相同').waitFor();
  await page.getByRole('button', { name: '合并…' }).click();
  await make(page);
  await page.getByRole('button', { name: '更正（1）' }).click();
  await page.getByText('Open AI 并入 OpenAI').waitFor();
});

test('the server went away: nothing is lost, not even when the page is closed', async () => {
  const { dir, url, close, again } = await served([['company:脸书', 'city:上海']]);
  const page = await open(url, '#node=company:脸书');
  await correct(page, '脸书');
  await page.getByRole('button', { name: '改名' }).click();
  await page.getByLabel('新名称').fill('Meta');
  await make(page);
  await page.locator('.card-name', { hasText: 'Meta' }).waitFor();
  await page.getByRole('button', { name: '更正（1）' }).click();
  await page.getByText('1 条还没有保存').waitFor();
  await close();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('连不上服务器。更正都还在这里').waitFor();
  complaints.splice(0);
  await again();
  await page.reload();
  await page.locator('.card-name', { hasText: 'Meta' }).waitFor();
  await page.getByRole('button', { name: '更正（1）' }).click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('共 1 条').waitFor();
  expect(readFileSync(correctionsBeside(dir), 'utf8')).toBe('- {rename: company:脸书, to: Meta}\n');
});

test('a file that was changed by hand meanwhile keeps what was written there', async () => {
  const { dir, url } = await served([['company:脸书', 'city:上海']]);
  const page = await open(url, '#node=company:脸书');
  await correct(page, '脸书');
  await page.getByRole('button', { name: '不是实体' }).click();
  await make(page);
  writeFileSync(correctionsBeside(dir), '# 手写\n- {rename: city:上海, to: 沪}\n');
  await page.getByRole('button', { name: '更正（1）' }).click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('期间被改过；您的更正已接在后面').waitFor();
  const both = '# 手写\n- {rename: city:上海, to: 沪}\n- {not: company:脸书}\n';
  expect(readFileSync(correctionsBeside(dir), 'utf8')).toBe(both);
  complaints.splice(0);
  await page.getByRole('button', { name: '撤销这一条: 脸书 不是实体' }).click();
  await page.getByText('1 条已撤销，保存后从文件中去掉').waitFor();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect.poll(() => readFileSync(correctionsBeside(dir), 'utf8')).toBe('# 手写\n- {rename: city:上海, to: 沪}\n');
});

test('a corrections file of someone else: its lines are shown first, those that make no sense by number', async () => {
  const { url } = await served([['company:脸书', 'city:上海']]);
  const page = await open(url);
  const file = '- {rename: company:脸书, to: Meta}\n- {rename: nonsense}\n- {not: city:亚特兰蒂斯}\n';
  await page.getByRole('button', { name: '更正', exact: true }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '打开更正文件…' }).click(),
  ]);
  await chooser.setFiles({ name: 'theirs.yaml', mimeType: 'application/yaml', buffer: Buffer.from(file) });
  await page.getByText('3 条中有 1 条可用。').waitFor();
  await page.getByText('第 2 行').waitFor();
  await page.getByText('第 3 行: 文档中没有与此相符的地方。').waitFor();
  await page.getByRole('button', { name: '采用这 1 条' }).click();
  await page.getByText('脸书 改名为 Meta').waitFor();
});

test('drop a document and see what is new', async () => {
  const { dir, url } = await servedNews();
  const page = await open(url);
  await page.locator('.left-panel').waitFor();
  const before = await shown(page);
  await page.evaluate(() => {
    const dropped = new DataTransfer();
    dropped.items.add(new File(['# 合肥\n\n合肥发展量子计算，科大讯飞在合肥研发人工智能。\n'], '合肥.md'));
    for (const name of ['dragenter', 'dragover', 'drop'])
      document.querySelector('.stage')!.dispatchEvent(new DragEvent(name, { dataTransfer: dropped, bubbles: true }));
  });
  await page.getByText(/网络已更新：新增 \d+ 个实体/).waitFor({ timeout: 50_000 });
  await page.locator('.adding .chip', { hasText: '科大讯飞' }).click();
  await page.locator('.card-name', { hasText: '科大讯飞' }).waitFor();
  expect(await shown(page)).not.toBe(before);
  expect(Object.keys(contentsOf(documentsBeside(dir)))).toEqual(['合肥.md']);
  await page.getByRole('button', { name: '不再标出新的' }).click();
});

test('without a server that reads documents the page says how it is done, and corrections are downloaded', async () => {
  const dir = join(folderWith({}), 'made');
  await writeBundle(dir, makeBundle([{ sentences: [['company:脸书', 'city:上海']] }]));
  const { url, close } = await serveExplorer({ app: APP, bundle: dir, host: '127.0.0.1', port: 0, orNext: false });
  onTestFinished(close);
  const page = await open(url, '#node=company:脸书', PHONE);
  await correct(page, '脸书');
  await page.getByRole('button', { name: 'Retype' }).click();
  await page.getByRole('radio', { name: 'Technology' }).click();
  await make(page);
  await page.locator('.card-name', { hasText: 'Technology' }).waitFor();
  await page.getByRole('button', { name: 'Open the filters' }).click();
  await page.getByRole('button', { name: 'Corrections (1)' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download corrections.yaml' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toBe('- {retype: company:脸书, to: technology}\n');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open the filters' }).click();
  await page.getByRole('button', { name: 'Add documents' }).click();
  await page.getByText('comention -- build FOLDER').waitFor();
});

async function open(url: string, fragment = '', options: object = WIDE): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url + fragment);
  await page.locator('.bottom-bar').waitFor();
  return page;
}

/** Opens the correction of the entity whose card is open. */
async function correct(page: Page, name: string): Promise<void> {
  await page.locator('.card-name', { hasText: name }).waitFor();
  await page
    .locator('.card-foot')
    .getByRole('button', { name: /^(更正|Correct)…$/ })
    .click();
  await page.locator('.desk').waitFor();
}

async function make(page: Page): Promise<void> {
  await page.locator('.desk .action[data-strong]:not(:disabled)').click();
  await page.locator('.desk').waitFor({ state: 'detached' });
}

function shown(page: Page): Promise<string> {
  return page.locator('.bottom-bar .shown-long').first().textContent() as Promise<string>;
}

/** A bundle built from one document, served with all that is needed to build it again. */
async function servedNews() {
  const folder = folderWith({ 'in/news.md': NEWS });
  const [from, dir] = [join(folder, 'in'), join(folder, 'news')];
  await run('build', from, '--out', dir);
  return serveWith(dir, from);
}

/** A bundle of these sentences, served with its corrections. */
async function served(sentences: string[][]) {
  const dir = join(folderWith({}), 'made');
  await writeBundle(dir, makeBundle([{ sentences }]));
  return serveWith(dir);
}

async function serveWith(dir: string, from?: string) {
  const workshop = workshopOf(dir, graphOf(dir).attributes.recipe, { from: from ? [from] : [] });
  const start = (port: number) =>
    serveExplorer({ app: APP, bundle: dir, host: '127.0.0.1', port, orNext: false, workshop });
  let serving = await start(0);
  onTestFinished(() => serving.close());
  const { url } = serving;
  return {
    dir,
    url,
    close: () => serving.close(),
    again: async () => {
      serving = await start(Number(new URL(url).port));
    },
  };
}

function graphOf(dir: string): KnowledgeGraph {
  return JSON.parse(readFileSync(join(dir, 'graph.json'), 'utf8')) as KnowledgeGraph;
}
