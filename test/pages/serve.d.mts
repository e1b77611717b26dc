export interface StandInResponse {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers an address of the stand-in site, whatever its host; null for what it does not have. */
export function respond(url: string): StandInResponse | null;
