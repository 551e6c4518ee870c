package tutti.evidence.expression;

import dev.cel.common.values.CelByteString;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much a value of an expression holds, what it holds inside included. Counting ends where it is
 * too much.
 *
 * @param characters of all its texts
 * @param entries of all its lists and maps
 * @param within whether it stands in a list
 */
record ValueSize(long characters, long entries, boolean within) {

  static final int MOST_ENTRIES = 1_000;

  /** All texts of a list together; ten of the longest. */
  static final int MOST_CHARACTERS = 10 * CostMeter.LONGEST_TEXT;

  static final ValueSize NOTHING = new ValueSize(0, 0, false);

  /** Characters are looked at eight at a time. */
  private static final long CHARACTERS_A_UNIT = 8;

  private static final long ENTRY = 2;

  /** The size of a value. */
  static ValueSize of(@Nullable Object value) {
    return switch (value) {
      case CharSequence text -> new ValueSize(text.length(), 0, false);
      case Collection<?> list -> new SizeCount().of(list);
      case Map<?, ?> map -> new SizeCount().of(map.values());
      case CelByteString bytes -> new ValueSize(bytes.size(), 0, false);
      case null, default -> NOTHING;
    };
  }

  boolean tooLarge() {
    return characters > (within ? MOST_CHARACTERS : CostMeter.LONGEST_TEXT)
        || entries > MOST_ENTRIES;
  }

  long cost() {
    return characters / CHARACTERS_A_UNIT + ENTRY * entries;
  }

  /** Counts as far as it is not too much. */
  private static final class SizeCount {

    private long characters;
    private long entries;

    ValueSize of(Collection<?> list) {
      add(list);
      return new ValueSize(characters, entries, true);
    }

    private void add(Collection<?> list) {
      for (var entry : list) {
        entries++;
        switch (entry) {
          case CharSequence text -> characters += text.length();
          case Collection<?> inner -> add(inner);
          case Map<?, ?> inner -> add(inner.values());
          case null, default -> {}
        }
        if (entries > MOST_ENTRIES || characters > MOST_CHARACTERS) {
          return;
        }
      }
    }
  }
}
