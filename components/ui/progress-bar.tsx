/** A bar for a share that stands in words beside it. */
export function ProgressBar({
  label,
  value,
  max,
  className = "w-full max-w-md",
}: {
  label: string;
  /** Left out: something is under way, nobody knows how far. */
  value?: number;
  max?: number;
  className?: string;
}) {
  return <progress aria-label={label} value={value} max={max} className={`progress-bar ${className}`} />;
}
