import {
  type ImportRefusal,
  type RefusalCode,
  type RefusalDetails,
  refusal,
} from '../../domain/import/refusal.ts';

/**
 * A refusal on its way out of a chain of streams: the readers throw it, `previewFile` and `importFile`
 * catch it and give it back as the value it carries.
 */
export class Refused extends Error {
  readonly refusal: ImportRefusal;

  constructor(code: RefusalCode, details: RefusalDetails = {}) {
    super(code);
    this.refusal = refusal(code, details);
  }
}

/** The refusal that an error stands for; an error that is a bug stays one. */
export function refusalOf(error: unknown): ImportRefusal {
  if (error instanceof Refused) return error.refusal;
  // A column could not grow: `RangeError: Array buffer allocation failed`.
  if (error instanceof RangeError && /alloc|length/i.test(error.message)) {
    return refusal('out-of-memory');
  }
  // The file was moved, changed or its disk taken away while it was read.
  if (error instanceof DOMException) return refusal('unreadable', { text: error.message });
  throw error;
}
