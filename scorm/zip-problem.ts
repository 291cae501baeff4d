/** How much a zip may hold before reading stops. */
export interface ZipLimits {
  /** Bytes of the zip itself. */
  readonly packed: number;
  /** Bytes of all its files together, unpacked. */
  readonly unpacked: number;
  /** Files and folders. */
  readonly entries: number;
  /** How many times larger than the zip its files may be together … */
  readonly ratio: number;
  /** … once they are more bytes than this: small files of zeros are harmless. */
  readonly ratioFrom: number;
}

/** Why a zip was not read. Nothing of it is used then. */
export type ZipProblem =
  | { readonly kind: 'too-large'; readonly found: number; readonly limit: number }
  | { readonly kind: 'no-zip' }
  | { readonly kind: 'damaged'; readonly name: string | null }
  | { readonly kind: 'split' }
  | { readonly kind: 'encrypted'; readonly name: string }
  | { readonly kind: 'unknown-method'; readonly name: string; readonly method: number }
  | { readonly kind: 'leads-out'; readonly name: string }
  | { readonly kind: 'repeated'; readonly name: string }
  | { readonly kind: 'too-many'; readonly found: number; readonly limit: number }
  | { readonly kind: 'expands'; readonly name: string; readonly limit: number };

/** Limits for packages and spreadsheets: far above any real one, within a small computer's memory. */
export const zipLimits: ZipLimits = {
  packed: 300e6,
  unpacked: 600e6,
  entries: 20_000,
  ratio: 100,
  ratioFrom: 50e6,
};

/** Is a file too large to be read at all? To be asked before its bytes are. */
export function sizeProblem(size: number, { packed }: ZipLimits): ZipProblem | null {
  return size > packed ? { kind: 'too-large', found: size, limit: packed } : null;
}
