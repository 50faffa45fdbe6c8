import type { Guard, SourceFile } from "../house.ts";
import { rooms } from "../house.ts";

const isCode = /\.(tsx?|mjs|css)$/;
const left = /^db\/migrations\/|^components\/layout\/tema\//;

/** Design §5.6: the sizes a house keeps so that it does not sag unnoticed. */
const most = { file: 300, messages: 400, page: 120, action: 60, median: 50, p90: 140 };

const inRooms = (file: SourceFile) => rooms.some((room) => file.path.startsWith(`${room}/`)) && !left.test(file.path);

const limitOf = (path: string) => {
  if (path.endsWith(".json")) return most.messages;
  if (/^app\/.*\/page\.tsx$/.test(path)) return most.page;
  if (/^app\/.*\/actions\.ts$/.test(path)) return most.action;
  return most.file;
};

/** Lines per file at a share of all files, smallest first. */
export function sizesOf(files: readonly SourceFile[]) {
  const sorted = files
    .filter((f) => inRooms(f) && isCode.test(f.path))
    .map((f) => f.lines)
    .sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { antall: sorted.length, median: at(0.5), p90: at(0.9), storst: at(1) };
}

export const sizes: Guard = (files) => {
  const faults = files
    .filter((f) => inRooms(f) && (isCode.test(f.path) || f.path.startsWith("messages/")) && f.lines > limitOf(f.path))
    .map((f) => `${f.path}: ${f.lines} linjer, mest ${limitOf(f.path)}`);
  const { median, p90 } = sizesOf(files);
  if (median > most.median) faults.push(`median ${median} linjer, mest ${most.median}`);
  if (p90 > most.p90) faults.push(`90 % er ${p90} linjer, mest ${most.p90}`);
  return faults;
};
