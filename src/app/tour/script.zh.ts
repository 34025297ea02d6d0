import type { EntityType } from '../../model/entity.ts';
import { ENTITY_TYPES } from '../../model/entity.ts';
import type { Window } from '../../model/graph.ts';
import { counted, day, kinds, list, n, percent, phrases } from './phrases.zh.ts';
import type { Script } from './script.ts';

const hubTitles: Record<EntityType, string> = {
  city: '哪些城市',
  company: '哪些企业',
  technology: '哪些技术',
  policy: '背后的政策',
};

const sure = {
  single: '证据弱：只有一个来源。',
  repeated: '证据一般：都在同一篇文档里。',
  'multi-document': '证据较强：来自多篇独立的文档。',
};

/** What a tour says in Chinese, of what was counted over a window. */
export function scriptZh(window: Window): Script {
  const say = phrases(window);
  return {
    corpus: (stop, { mark }) => ({
      title: '读了什么',
      text: [
        `共 ${n(stop.documents)} 篇文档、${n(stop.sentences)} 个句子`,
        stop.reprints > 0 ? `，其中 ${n(stop.reprints)} 篇是转载，不重复计算` : '',
        `；${corpusDates(stop.dates, mark)}`,
        stop.dates && stop.undated > 0 ? `，${n(stop.undated)} 篇没有日期` : '',
        `。提到 ${list(named(stop.entities)) || '的实体：无'}。`,
      ].join(''),
      notes: '先说明看的是什么：后面每个数字都从这些文档里数出来，每个说法都附原句。',
    }),
    hubs: (stop, cast) => {
      const hubs = list(stop.hubs.map((hub, index) => say.standing(hub, cast, index)));
      const kind = stop.type ? counted(stop.of, stop.type) : `${n(stop.of)} 个实体`;
      const most = stop.of > stop.hubs.length ? `${kind}中，提到最多的是` : `共 ${kind}：`;
      const theme = stop.hubs.find(({ node }) => node === stop.theme);
      return {
        title: stop.type ? hubTitles[stop.type] : '谁被提到最多',
        text: `${most}${hubs}。${theme ? `${cast.name(theme.node)}是主题：提到任何实体的 ${say.units(stop.units)}里，有 ${n(theme.sentences)} ${say.counter}说到它。` : ''}`,
        notes: `按提到它的${say.counter}数排列；同一${say.counter}里提几次都算一次。`,
      };
    },
    standing: ({ standings }, cast) => ({
      title: list(standings.map(({ node }) => cast.name(node))),
      text: standings
        .map(
          (one, index) =>
            `${say.standing(one, cast, index)}，在 ${counted(one.of, one.type)}中排第 ${n(one.rank)}，与 ${n(one.links)} 个实体有联系。`,
        )
        .join(''),
      notes: `名次按提到它的${say.counter}数。有联系，指${say.together}里提到两者。`,
    }),
    strongest: (stop, cast) => ({
      title: `与${cast.name(stop.node)}联系最强的${kinds[stop.type]}`,
      text: `${cast.name(stop.node)}与 ${counted(stop.of, stop.type)}在${say.together}里出现过。${say.besides(stop.without, cast)}联系最强的是${say.links(stop.links, cast)}。`,
      notes: `按强度排列：${say.weightName}。`,
    }),
    link: ({ link }, cast) => ({
      title: list(link.nodes.map(cast.name)),
      text: `两者在 ${say.extentOf(link)}里同时出现${cast.mark(0, 1)}。按各自出现的频率，偶然会有 ${say.chance(link.expected)}。${sure[link.support]}`,
      notes: '同时出现不等于合作：请听众读屏幕上的原句，再下判断。',
    }),
    absence: ({ standings: [a, b], ...stop }, cast) => ({
      title: `${cast.name(a.node)}与${cast.name(b.node)}：没有联系`,
      text: `没有${say.together}同时提到两者。单独看：${say.standing(a, cast, 0)}，${say.standing(b, cast, 1)}；${n(stop.shared)} 篇文档都提到它们。按偶然，这样的空缺有 ${percent(stop.byChance)} 的可能。`,
      notes:
        stop.byChance >= 0.05
          ? '偶然就能解释这个空缺：不要说两者“没有关系”，只能说这些文档没有同时提到。'
          : '两者同时出现得比偶然还少；为什么，要到原文里找。',
    }),
    shared: (stop, cast) => ({
      title: stop.peer
        ? `与${cast.name(stop.nodes[0]!)}最像的：${cast.name(stop.nodes[1]!)}`
        : `${list(stop.nodes.map(cast.name))}共有什么`,
      text: `${list(stop.nodes.map(cast.name))}都与同样的 ${n(stop.of)} 个实体有联系，其中 ${counted(stop.ofType, stop.type)}。${say.besides(stop.without, cast)}这些${kinds[stop.type]}里联系最牢的是${list(
        stop.strongest.map(({ node, links }, row) => {
          const each = links.map((link, place) => {
            const mark = cast.mark(row * stop.nodes.length + place);
            return `${cast.name(link.nodes[0])} ${say.units(link.sentences)}${mark}`;
          });
          return `${cast.name(node)}（${each.join('，')}）`;
        }),
      )}。`,
      notes: `${stop.peer ? '最像：同类中共同邻居最多的。' : ''}“最牢”看各条联系中最弱的那一条。`,
    }),
    own: (stop, cast) => ({
      title: `${cast.name(stop.node)}有什么不同`,
      text: `${cast.name(stop.node)}有 ${n(stop.of)} 个联系是${list(stop.against.map(cast.name))}没有的，最强的是${say.links(stop.links, cast)}。`,
      notes: '“没有”只是说：这些文档里没有同时提到。',
    }),
    bridge: ({ link, ...stop }, cast) => {
      const other = link.nodes.find((node) => node !== stop.lesser)!;
      const few = stop.common <= stop.others / 4 ? '只有' : '有';
      return {
        title: `意外的桥：${list(link.nodes.map(cast.name))}`,
        text: `两者在 ${say.extentOf(link)}里同时出现${cast.mark(0, 1)}，偶然只会有 ${say.chance(link.expected)}。可它们分属两个社群：${cast.name(stop.lesser)}另外的 ${n(stop.others)} 个邻居里，${few} ${n(stop.common)} 个也是${cast.name(other)}的邻居。`,
        notes:
          '意外的桥：两端分属不同社群、共同邻居少，却比偶然更常同时出现（p ≤ 0.01）的联系中，G² 最大的一条。参见 Granovetter 1973；重叠按 Ravasz 等 2002。',
      };
    },
    where: (stop, cast) => ({
      title: `哪些文档提到${cast.name(stop.node)}`,
      text: `${n(stop.of)} 篇文档提到它${stop.of > stop.documents.length ? '，最多的是' : '：'}${list(
        stop.documents.map(
          ({ document, sentences }, index) =>
            `《${cast.document(document)}》${window === 'document' ? '' : `（${say.units(sentences)}）`}${cast.mark(index)}`,
        ),
      )}。`,
      notes: '转载也在内。',
    }),
    closing: (stop, cast) => ({
      title: '这张网不能说什么',
      text: [
        `连线只表示${say.together}提到两者，不表示合作、投资或因果。`,
        stop.links === 0
          ? '这里没有联系可讲。'
          : `${stop.nodes.length > 0 ? `${list(stop.nodes.map(cast.name))}的` : '全部'} ${n(stop.links)} 条联系中，${some(stop.supports.single)}只有一个来源，${some(stop.supports['multi-document'])}来自多篇独立的文档。`,
        stop.undated > 0 ? `${n(stop.documents)} 篇文档中 ${n(stop.undated)} 篇没有日期。` : '',
        stop.missing.length > 0
          ? `没有${stop.nodes.length > 0 ? `与${list(stop.nodes.map(cast.name))}有联系的` : '提到'}${list(stop.missing.map((type) => kinds[type]))}。`
          : '',
        stop.short ? '能如实讲的只有这些：文档说得太少，凑不成更长的导览。' : '',
      ].join(''),
      notes: '这是自动写成的草稿：请核对原句，改成自己的话。',
    }),
  };
}

function named(entities: Readonly<Record<EntityType, number>>): string[] {
  return ENTITY_TYPES.filter((type) => entities[type] > 0).map((type) => counted(entities[type], type));
}

function some(links: number): string {
  return links === 0 ? '没有一条' : `${n(links)} 条`;
}

function corpusDates(dates: readonly [string, string] | null, mark: (claim: number) => string): string {
  if (!dates) return '都没有日期';
  const [first, last] = dates;
  if (first === last) return `日期是 ${day(first)}${mark(0)}`;
  return `日期从 ${day(first)}${mark(0)} 到 ${day(last)}${mark(1)}`;
}
