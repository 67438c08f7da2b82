/** What is in a file, in Base64: no more than `most` bytes, which is enough for it to be refused. */
export function asBase64(file: File, most: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new Error());
    reader.readAsDataURL(file.slice(0, most));
  });
}
