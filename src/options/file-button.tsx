import type { Ref } from 'preact';

export interface FileButtonProps {
  readonly label: string;
  readonly accept: string;
  /** The id of what is said about the last file; empty where nothing is. */
  readonly describedBy: string;
  readonly field: Ref<HTMLInputElement>;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that is the browser's own file field. */
export const FileButton = ({ label, accept, describedBy, field, onFiles }: FileButtonProps) => (
  <label class="file-button">
    <input
      ref={field}
      type="file"
      accept={accept}
      aria-describedby={describedBy}
      onChange={event => {
        onFiles([...(event.currentTarget.files ?? [])]);
        // So that the same file can be chosen again.
        event.currentTarget.value = '';
      }}
    />
    <span>{label}</span>
  </label>
);
