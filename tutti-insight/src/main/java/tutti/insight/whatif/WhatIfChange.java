package tutti.insight.whatif;

import static java.util.Objects.requireNonNull;

import tutti.company.time.TimeSpan;

/** What could be other than it is; exactly one thing. Parties, arrows and promises by their ids. */
public sealed interface WhatIfChange {

  /** An arrow is as good as its promises say, where it is not better already. */
  record ToTarget(String arrow) implements WhatIfChange {
    public ToTarget {
      requireNonNull(arrow, "arrow");
    }
  }

  /** Nothing good comes along an arrow any more. */
  record Stop(String arrow) implements WhatIfChange {
    public Stop {
      requireNonNull(arrow, "arrow");
    }
  }

  /** A party is gone, and every arrow from or to it. */
  record Without(String party) implements WhatIfChange {
    public Without {
      requireNonNull(party, "party");
    }
  }

  /** A promise has another limit; the same hand-offs are judged by it. */
  record NewLimit(String arrow, String promise, TimeSpan limit) implements WhatIfChange {
    public NewLimit {
      requireNonNull(arrow, "arrow");
      requireNonNull(promise, "promise");
      requireNonNull(limit, "limit");
    }
  }
}
