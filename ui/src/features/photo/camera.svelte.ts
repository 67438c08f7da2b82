/** Why there is no picture of a camera. */
export type CameraState = 'starting' | 'there' | 'refused';

/** How good the pictures are that the page makes; Rust writes them anew. */
const QUALITY = 0.95;

/** Whether the page can ask for a camera at all: on some systems it cannot. */
export function hasCamera(): boolean {
  // The types promise it, and some of the systems' views do not have it.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  return typeof devices?.getUserMedia === 'function';
}

/** A camera, for as long as it is open. */
export class Camera {
  state = $state<CameraState>('starting');
  #stream: MediaStream | null = null;
  #closed = false;

  /** Shows what the camera sees. */
  async show(video: HTMLVideoElement): Promise<void> {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({
        video: { width: { ideal: 4096 }, height: { ideal: 3072 } },
        audio: false,
      });
      this.#stream = stream;
      if (this.#closed) return this.close();
      video.srcObject = stream;
      await video.play();
      this.state = 'there';
    } catch {
      if (!this.#closed) this.state = 'refused';
      this.close();
    }
  }

  /** What the camera sees now, as a file in memory. */
  async take(video: HTMLVideoElement): Promise<File | null> {
    const canvas = document.createElement('canvas');
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    canvas.getContext('2d')?.drawImage(video, 0, 0);
    const blob = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, 'image/jpeg', QUALITY),
    );
    // Nothing of it stays in the page.
    canvas.width = 0;
    return blob && new File([blob], '', { type: 'image/jpeg' });
  }

  /** Lets go of the camera. */
  close(): void {
    this.#closed = true;
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = null;
  }
}
