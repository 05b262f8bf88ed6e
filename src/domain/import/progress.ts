/** How far an import has come. */
export interface ImportProgress {
  /** Of the file as it was given, compressed or not. */
  readonly bytesRead: number;
  readonly bytesInAll: number;
  readonly rowsRead: number;
  readonly rowsRefused: number;
  readonly rowsPerSecond: number;
}
