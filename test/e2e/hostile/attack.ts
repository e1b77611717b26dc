/** Something a page could do to us, or to the seller through us. */
export interface Attack {
  readonly name: string;
  /** Runs in the page's own world and so may use nothing from here. */
  readonly attack: () => unknown;
  /** As the page's first script, before anything of ours; otherwise once a draft was checked. */
  readonly isFirst?: true;
  /** It takes our interface out of the page, and we are right not to fight for it. */
  readonly removesUs?: true;
  /** A person can no longer write or press Send on such a page, so there is nothing that could count. */
  readonly stopsSending?: true;
  /** The page throws the draft away itself. */
  readonly wrecksDraft?: true;
  readonly query?: string;
}
