import { useCallback, useRef, useState } from 'react';
import type { HostErrorCode } from '../../host-error';
import type { Given, OpenWorkbook } from '../port';

/** One frame with a workbook in it, or on its way. */
export interface Frame {
  readonly id: number;
  readonly name: string;
  readonly given: Given;
}

export interface Shown extends Frame {
  readonly workbook: OpenWorkbook;
}

export type Problem =
  | { readonly kind: 'host'; readonly code: HostErrorCode | 'unknown'; readonly name: string }
  | { readonly kind: 'one_file' }
  | { readonly kind: 'sample_missing'; readonly name: string };

export interface Workbench {
  /** The workbook that is open. */
  readonly shown: Shown | null;
  /** The one that is being opened; the open one stays until it is there. */
  readonly opening: Frame | null;
  readonly problem: Problem | null;
  openFiles(files: readonly File[]): Promise<void>;
  openSample(name: string): Promise<void>;
  /** Told by a frame whose document is there. */
  frameLoaded(frame: Frame, frameWindow: Window): Promise<void>;
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

function codeOf(error: unknown): HostErrorCode | 'unknown' {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : null;
  return CODES.find((known) => known === code) ?? 'unknown';
}

/** What the page has open. `displayLanguage` is what the next workbook's Office will say. */
export function useWorkbench(displayLanguage: string): Workbench {
  const [shown, setShown] = useState<Shown | null>(null);
  const [opening, setOpening] = useState<Frame | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const nextId = useRef(1);

  const open = useCallback(
    (name: string, bytes: Uint8Array) => {
      const given = { bytes, displayLanguage };
      window.maalbarGiven = given;
      setProblem(null);
      setOpening({ id: nextId.current++, name, given });
    },
    [displayLanguage],
  );

  const openFiles = async (files: readonly File[]): Promise<void> => {
    const [file] = files;
    if (file === undefined) return;
    if (files.length > 1) {
      setProblem({ kind: 'one_file' });
      return;
    }
    open(file.name, new Uint8Array(await file.arrayBuffer()));
  };

  const openSample = async (name: string): Promise<void> => {
    const response = await fetch(`samples/${name}`).catch(() => null);
    if (response?.ok !== true) {
      setProblem({ kind: 'sample_missing', name });
      return;
    }
    open(name, new Uint8Array(await response.arrayBuffer()));
  };

  const frameLoaded = async (frame: Frame, frameWindow: Window): Promise<void> => {
    try {
      const opened = frameWindow.maalbarOpened;
      if (opened === undefined) throw new Error('The frame of the workbench did not load its program.');
      const workbook = await opened;
      setShown({ ...frame, workbook });
    } catch (error) {
      console.error(error);
      setProblem({ kind: 'host', code: codeOf(error), name: frame.name });
    }
    setOpening((current) => (current?.id === frame.id ? null : current));
  };

  const dismiss = useCallback(() => {
    setProblem(null);
  }, []);
  return { shown, opening, problem, openFiles, openSample, frameLoaded, dismiss };
}

/** "plan.xlsx" -> "plan (Målbar).xlsx": never the name of the file that was opened. */
export function resultName(name: string): string {
  return `${name.replace(/\.xls[xm]$/i, '').replace(/ \(Målbar\)$/, '')} (Målbar).xlsx`;
}

/** Hands bytes to the browser as a file to keep. */
export function saveAs(bytes: Uint8Array, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
