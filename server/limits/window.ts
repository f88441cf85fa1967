/** Takes a share of a party's quota of this minute from what the servers have together; false when that is used up. */
export type Lease = (share: { party: string; minute: Date; points: number; quota: number }) => Promise<boolean>;

const MINUTE_MS = 60_000;
/** The servers ask for more at most so many times a minute. */
const SHARES = 20;

/**
 * A party's points of the present minute. A server gives the first share away without asking, so that whoever asks little costs
 * no write; it counts that one when it asks for the next. With several servers a party may so have a share more for each.
 */
export class Window {
  private minute = -1;
  private spent = 0;
  /** As much as may be spent without asking. */
  private leased = 0;
  private asked = false;
  private asking: Promise<void> | null = null;

  constructor(
    private readonly party: string,
    private readonly quota: number,
    private readonly lease: Lease,
    private readonly now: () => number,
  ) {}

  /** Spends points if they are there. */
  async take(points: number): Promise<boolean> {
    this.turn();
    while (this.spent + points > this.leased) {
      if (this.leased >= this.quota) return false;
      this.asking ??= this.more(points).finally(() => {
        this.asking = null;
      });
      await this.asking;
      this.turn();
    }
    this.spent += points;
    return true;
  }

  /** Whether `take` would have to ask. */
  has(points: number): boolean {
    this.turn();
    return this.spent + points <= this.leased;
  }

  /** What came to be spent, whether it was there or not. */
  spend(points: number): void {
    this.turn();
    this.spent += points;
  }

  left(): number {
    this.turn();
    return Math.max(0, this.quota - this.spent);
  }

  /** Seconds until the next minute. */
  rest(): number {
    return Math.ceil((MINUTE_MS - (this.now() % MINUTE_MS)) / 1_000);
  }

  private turn(): void {
    const minute = Math.floor(this.now() / MINUTE_MS);
    if (minute === this.minute) return;
    this.minute = minute;
    this.spent = 0;
    this.leased = this.share();
    this.asked = false;
  }

  private share(): number {
    return Math.ceil(this.quota / SHARES);
  }

  private async more(points: number): Promise<void> {
    const { minute, party, quota } = this;
    const wanted = Math.max(this.share(), this.spent + points - this.leased);
    const share = Math.min(wanted, quota - this.leased);
    const counted = this.asked ? share : share + this.leased;
    this.asked = true;
    const given = await this.lease({ party, minute: new Date(minute * MINUTE_MS), points: counted, quota });
    if (this.minute !== minute) return;
    if (given) this.leased += share;
    // The others have the rest.
    else this.leased = quota;
    if (!given) this.spent = Math.max(this.spent, quota);
  }
}
