/** Who holds which lock. A lock belongs to an execution and is released when that ends, as on the platform. */
export class Locks {
  private readonly held = new Map<string, object>();

  /** Takes the lock unless another holds it. Holding it already is success. */
  take(key: string, holder: object): boolean {
    const now = this.held.get(key);
    if (now !== undefined && now !== holder) return false;
    this.held.set(key, holder);
    return true;
  }

  holds(key: string, holder: object): boolean {
    return this.held.get(key) === holder;
  }

  release(key: string, holder: object): void {
    if (this.held.get(key) === holder) this.held.delete(key);
  }

  releaseAll(holder: object): void {
    for (const [key, owner] of this.held) if (owner === holder) this.held.delete(key);
  }

  /** Another execution, outside of what the test runs, holds a lock until the function that comes back is called. */
  hold(key: 'document' | 'script' | 'user'): () => void {
    const stranger = {};
    this.held.set(key, stranger);
    return () => this.release(key, stranger);
  }
}
