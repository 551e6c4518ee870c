package tutti.map.typesetting;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where a word may be broken without being cut: what Unicode's annex 14 and the Japanese rules of
 * kinsoku allow, and what its writer marked.
 */
final class LineBreaks {

  static final int SOFT_HYPHEN = 0xAD;
  static final int NO_WIDTH = 0x200B;
  static final int FIXED = 0xA0;
  static final int NARROW_FIXED = 0x202F;
  static final int WORD_JOINER = 0x2060;

  /** What stays with the one before: marks of the end, small kana, vowels that follow in Thai. */
  private static final Set<Integer> NEVER_FIRST =
      characters(
          "!),.:;?]}-/%¢°·…‰′″›»℃、。〃々〻〜゠！％），．：；？］｝～｡､･"
              + "ーｰﾞﾟ゛゜ヽヾゝゞぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
              + "ｧｨｩｪｫｬｭｮｯ・‼⁇⁈⁉‐–—―‥،؛؟۔।॥។៕"
              + "ะาำๅๆฯະາຳຽໆ");

  /** What stays with the one behind: signs before a number, vowels that precede in Thai. */
  private static final Set<Integer> NEVER_LAST = characters("$£¥€￥＄￡#＃@＠‹«เแโใไເແໂໃໄ");

  /** What holds on both sides. */
  private static final Set<Integer> HOLDS =
      Set.of((int) '"', (int) '\'', FIXED, NARROW_FIXED, WORD_JOINER, 0x2011);

  /** What ends a syllable in Tibetan and a word in Ethiopic. */
  private static final Set<Integer> ENDS = Set.of(0x0F0B, 0x1361);

  private LineBreaks() {}

  private static Set<Integer> characters(String all) {
    return all.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
  }

  /** What comes between two clusters where a row may end; empty where none may. */
  static Optional<PieceJoint> between(String before, String after) {
    int last = before.codePointAt(0);
    int first = after.codePointAt(0);
    if (!breakable(before, after) || marked(first)) {
      return Optional.empty();
    }
    if (last == SOFT_HYPHEN) {
      return Optional.of(PieceJoint.HYPHEN);
    }
    boolean free = EastAsian.free(last) || EastAsian.free(first) || ENDS.contains(last);
    return free || last == NO_WIDTH ? Optional.of(PieceJoint.NOTHING) : Optional.empty();
  }

  /** Whether two clusters may be torn from each other at all, if they have to be. */
  static boolean breakable(String before, String after) {
    int last = before.codePointAt(0);
    int first = after.codePointAt(0);
    return !HOLDS.contains(last)
        && !HOLDS.contains(first)
        && !NEVER_FIRST.contains(first)
        && !NEVER_LAST.contains(last)
        && !closes(first)
        && !opens(last);
  }

  private static boolean marked(int character) {
    return character == SOFT_HYPHEN || character == NO_WIDTH;
  }

  private static boolean closes(int character) {
    return switch (Character.getType(character)) {
      case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
      default -> false;
    };
  }

  private static boolean opens(int character) {
    return switch (Character.getType(character)) {
      case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> true;
      default -> false;
    };
  }

  /** The text as it is shown: marks of where to break are taken out, fixed spaces are spaces. */
  static String shown(String text) {
    return text.codePoints()
        .filter(c -> c != SOFT_HYPHEN && c != NO_WIDTH && c != WORD_JOINER)
        .map(c -> c == FIXED || c == NARROW_FIXED ? ' ' : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** Whether the text has a letter of Thai, whose words only a dictionary knows. */
  static boolean thai(String text) {
    return text.codePoints().anyMatch(c -> c >= 0x0E01 && c <= 0x0E4E);
  }

  /** Whether a text is an address or a path rather than a word. */
  static boolean address(String text) {
    return text.contains("://")
        || text.startsWith("www.")
        || IntStream.of('@', '/', '\\', '_').anyMatch(sign -> text.indexOf(sign) >= 0);
  }
}
