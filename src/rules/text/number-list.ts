/** A list of numbers that grows and is used again from text to text. */
export class NumberList {
  items = new Int32Array(1024);
  count = 0;
  push(item: number): void {
    if (this.count === this.items.length) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.count++] = item;
  }
}
