import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { EXPLORER_FORMATS, EXPORT_FORMATS, type ExplorerFormat, type ExportFormat } from '../bundle/export/formats.ts';
import { ENTITY_TYPES, type EntityType } from '../model/entity.ts';
import { WINDOWS, type Window } from '../model/graph.ts';

import { PROGRESS_FORMS, type ProgressForm } from './progress.ts';
import { EXIT, type Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

/**
 * The command line as a function. Loads only the command that is asked for.
 *
 * @param args what stands after the program's name
 * @returns the exit code: 0 done, 1 some inputs could not be read, 2 wrong usage, 3 nothing usable
 */
export async function main(args: string[], terminal: Terminal): Promise<number> {
  let code: number = EXIT.done;
  const program = new Command('comention')
    .description(
      'Draws the network of the cities, companies, technologies and policies that documents mention together.',
    )
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
    });

  program
    .command('build')
    .description('read files and folders, write a bundle')
    .argument('[path...]', 'files and folders (default: seeds)')
    .option('--out <dir>', 'folder of the bundle', 'graph')
    .option('--lexicon <file...>', 'further tables of names', [])
    .option('--corrections <file>', 'corrections to what is found (default: <dir>.corrections.yaml, if there is one)')
    .option('--types <types>', `which of ${ENTITY_TYPES.join(',')} to keep`, entityTypes, [...ENTITY_TYPES])
    .addOption(new Option('--window <window>', 'what counts as together').choices([...WINDOWS]).default('sentence'))
    .option('--jobs <number>', 'processes that read documents', jobsNumber, 1)
    .option('--no-cache', 'read every file anew')
    .addOption(
      new Option('--progress <form>')
        .choices([...PROGRESS_FORMS])
        .default('plain')
        .hideHelp(),
    )
    .action(async (paths: string[], options: BuildFlags) => {
      const { build } = await import('./build.ts');
      code = await build({ paths: paths.length > 0 ? paths : ['seeds'], ...options }, terminal);
    });

  program
    .command('extract')
    .description('find names in documents given as lines of JSON, a line out for each')
    .option('--lexicon <file...>', 'further tables of names', [])
    .option('--accepted <file...>', 'earlier outputs, whose new names are found everywhere', [])
    .action(async (options: { lexicon: string[]; accepted: string[] }) => {
      const { extractLines } = await import('./extract.ts');
      code = await extractLines(options, terminal.in ?? process.stdin, terminal);
    });

  program
    .command('serve')
    .description('open the explorer on a bundle')
    .argument('[dir]', 'folder of the bundle', 'graph')
    .option('--port <number>', 'port to listen on (default: 5173, or the next free one)', portNumber)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option(
      '--embed <origin...>',
      'web sites that may show views in a frame: https://example.org, or * for all',
      origin,
    )
    .option('--from <path...>', 'what the bundle is built from: lets the explorer add documents and build it again')
    .option('--lexicon <file...>', 'further tables of names it is built with', [])
    .option('--corrections <file>', 'where the explorer writes corrections (default: <dir>.corrections.yaml)')
    .option('--allow-changes', 'let other computers change corrections and documents too, with --host')
    .action(async (dir: string, options: ServeFlags) => {
      const { serve } = await import('./serve.ts');
      code = await serve({ dir, ...options }, terminal);
    });

  program
    .command('export')
    .description(
      'write a bundle for other programs, or with the whole explorer: one page (html), or a folder for a web host (site)',
    )
    .argument('[dir]', 'folder of the bundle', 'graph')
    .addOption(
      new Option('--format <format>', 'form of the export')
        .choices([...EXPORT_FORMATS, ...EXPLORER_FORMATS])
        .makeOptionMandatory(),
    )
    .option('--out <path>', 'folder to write into, or the file (default: ., of a site: site)')
    .action(async (dir: string, options: ExportFlags) => {
      const { exportFiles } = await import('./export.ts');
      code = await exportFiles({ dir, ...options }, terminal);
    });

  program
    .command('check')
    .description('validate a bundle; recompute every weight from the mentions')
    .argument('[dir]', 'folder of the bundle', 'graph')
    .action(async (dir: string) => {
      const { check } = await import('./check.ts');
      code = await check({ dir }, terminal);
    });

  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
  return code;
}

interface BuildFlags {
  out: string;
  lexicon: string[];
  corrections?: string;
  types: EntityType[];
  window: Window;
  jobs: number;
  cache: boolean;
  progress: ProgressForm;
}

interface ServeFlags {
  port?: number;
  host: string;
  embed?: string[];
  from?: string[];
  lexicon: string[];
  corrections?: string;
  allowChanges?: boolean;
}

interface ExportFlags {
  format: ExportFormat | ExplorerFormat;
  out?: string;
}

function entityTypes(value: string): EntityType[] {
  const names = value.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !ENTITY_TYPES.some((type) => type === name));
  if (unknown !== undefined) {
    throw new InvalidArgumentError(`"${unknown}" is no type; needed: one or more of ${ENTITY_TYPES.join(',')}`);
  }
  return ENTITY_TYPES.filter((type) => names.includes(type));
}

function origin(value: string, before: string[] = []): string[] {
  if (value !== '*' && !/^https?:\/\/[\w.[\]:-]+$/.test(value))
    throw new InvalidArgumentError('needed: * or an origin such as https://example.org');
  return [...before, value];
}

function jobsNumber(value: string): number {
  const jobs = Number(value);
  if (!/^\d+$/.test(value) || jobs < 1 || jobs > 256) throw new InvalidArgumentError('needed: a number from 1 to 256');
  return jobs;
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65535) throw new InvalidArgumentError('needed: a number from 0 to 65535');
  return port;
}
