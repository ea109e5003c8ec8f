import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { HostErrorCode } from '../../host-error';
import type { DisplayLanguage, Given, OpenedFile } from '../port';
import { codeOf } from '../rpc';
import { startHostThread, type HostThread } from './host-thread';
import { useUnsaved } from './use-unsaved';

/** A workbook that is open. */
export interface Shown {
  readonly id: number;
  readonly name: string;
  readonly file: OpenedFile;
  readonly thread: HostThread;
}

export type Problem =
  | { readonly kind: 'host'; readonly code: HostErrorCode | 'unknown'; readonly name: string }
  | { readonly kind: 'one_file' }
  | { readonly kind: 'sample_missing'; readonly name: string };

/** A file that is to be opened. */
interface Waiting {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Workbench {
  readonly shown: Shown | null;
  /** Name of the file that is being opened; the open one stays until it is there. */
  readonly opening: string | null;
  readonly problem: Problem | null;
  /** Name of a file that waits because the open workbook has changes that are not saved. */
  readonly waiting: string | null;
  /** Opens the file that waits, or leaves it. */
  answer(open: boolean): Promise<void>;
  /** The open workbook as bytes to keep. */
  save(): Promise<Uint8Array>;
  openFiles(files: readonly File[]): Promise<void>;
  openSample(name: string): Promise<void>;
  dismiss(): void;
}

const CODES: readonly HostErrorCode[] = [
  'empty_file',
  'not_a_workbook',
  'encrypted_workbook',
  'unsupported_format',
  'damaged_workbook',
  'client_unavailable',
];

/**
 * What the page has open. `language` is what the next workbook's Office will say; `newName` is what a workbook is called
 * that the pane makes, the second, the third.
 */
export function useWorkbench(language: DisplayLanguage, newName: (number: number) => string): Workbench {
  const [shown, setShown] = useState<Shown | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const current = useRef<Shown | null>(null);
  const nextId = useRef(1);
  const unsaved = useUnsaved();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const made = useRef(1);

  useEffect(
    () => () => {
      current.current?.thread.end();
    },
    [],
  );

  const open = useCallback(
    async (name: string, bytes: Uint8Array): Promise<void> => {
      const id = nextId.current++;
      setProblem(null);
      setOpening(name);
      const thread = startHostThread();
      try {
        const file = await Promise.race([thread.service.open(bytes, language), thread.failed]);
        if (id !== nextId.current - 1) {
          // Another file was opened meanwhile.
          thread.end();
          return;
        }
        const given: Given = { excel: thread.excel, displayLanguage: language };
        window.maalbarGiven = given;
        current.current?.thread.end();
        current.current = { id, name, file, thread };
        unsaved.follow(thread);
        setShown(current.current);
      } catch (error) {
        thread.end();
        const code = CODES.find((known) => known === codeOf(error)) ?? 'unknown';
        if (code === 'unknown') console.error(error);
        setProblem({ kind: 'host', code, name });
      }
      setOpening((now) => (now === name ? null : now));
    },
    [language, unsaved],
  );

  /** What is not saved is not lost without a word. */
  const offer = async (name: string, bytes: Uint8Array): Promise<void> => {
    if (unsaved.has()) setWaiting({ name, bytes });
    else await open(name, bytes);
  };

  const takeNew = useEffectEvent((bytes: Uint8Array) => {
    made.current += 1;
    void offer(newName(made.current), bytes);
  });
  useEffect(() => {
    if (shown === null) return;
    shown.thread.onNewWorkbook = takeNew;
  }, [shown]);

  const answer = async (isWanted: boolean): Promise<void> => {
    setWaiting(null);
    if (waiting !== null && isWanted) await open(waiting.name, waiting.bytes);
  };

  const openFiles = async (files: readonly File[]): Promise<void> => {
    const [file] = files;
    if (file === undefined) return;
    if (files.length > 1) {
      setProblem({ kind: 'one_file' });
      return;
    }
    await offer(file.name, new Uint8Array(await file.arrayBuffer()));
  };

  const openSample = async (name: string): Promise<void> => {
    const response = await fetch(`samples/${name}`).catch(() => null);
    if (response?.ok !== true) {
      setProblem({ kind: 'sample_missing', name });
      return;
    }
    await offer(name, new Uint8Array(await response.arrayBuffer()));
  };

  const dismiss = useCallback(() => {
    setProblem(null);
  }, []);
  const save = async (): Promise<Uint8Array> => {
    if (shown === null) throw new Error('No workbook is open.');
    return unsaved.save(shown.thread);
  };
  return { shown, opening, problem, waiting: waiting?.name ?? null, answer, save, openFiles, openSample, dismiss };
}
