/** After how long without the focus somebody counts as away, in milliseconds. */
const AWAY = 60_000;

/** Tells when the window has the focus again after a minute without; what it gives back ends that. */
export function hearReturn(back: () => void): () => void {
  let left: number | null = null;
  const onblur = () => (left = Date.now());
  const onfocus = () => {
    if (left !== null && Date.now() - left >= AWAY) back();
    left = null;
  };
  window.addEventListener('blur', onblur);
  window.addEventListener('focus', onfocus);
  return () => {
    window.removeEventListener('blur', onblur);
    window.removeEventListener('focus', onfocus);
  };
}
