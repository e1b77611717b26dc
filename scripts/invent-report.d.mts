export function writeReport(
  path: string,
  options: { readonly rows: number; readonly from: number; readonly to: number },
): Promise<void>;
