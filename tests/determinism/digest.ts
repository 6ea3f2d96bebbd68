/**
 * 64-bit FNV-1a of the bytes of numbers, as 16 hexadecimal digits, in two lanes of 32 bits with different starts: enough
 * to notice one differing bit, and nothing an engine could do in its own way.
 */
export function digest(numbers: ArrayLike<number>): string {
  const bytes = new DataView(new ArrayBuffer(8));
  let one = 0x811c9dc5;
  let two = 0x01000193;
  for (let i = 0; i < numbers.length; i++) {
    bytes.setFloat64(0, numbers[i] as number);
    for (let k = 0; k < 8; k++) {
      one = Math.imul(one ^ bytes.getUint8(k), 0x01000193);
      two = Math.imul(two ^ bytes.getUint8(k), 0x01000193) ^ (two >>> 13);
    }
  }
  return hex(one) + hex(two);
}

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, "0");
}
