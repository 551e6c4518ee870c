package tutti.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * YAML as people write it, at random: block and flow, quotes, comments and blank lines anywhere.
 */
final class RandomYaml {

  private static final List<String> NAMES =
      List.of("id", "name", "x-note", "\"quoted key\"", "größe", "😀", "promises", "deep", "why");
  private static final List<String> PLAIN =
      List.of("a", "two words", "90d", "rating >= 4", "it's", "über 😀 alles", "80%", "a:b", "x#y");
  private static final List<String> QUOTED =
      List.of("\"a: b # c\"", "'it''s, [so]'", "\"\\u263A tab\\t\"", "''", "\"😀\"");

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private RandomYaml(Random random) {
    this.random = random;
  }

  static String text(Random random) {
    var yaml = new RandomYaml(random);
    yaml.document();
    var text = yaml.text.toString();
    var cut = yaml.chance(5) ? text.stripTrailing() : text;
    return yaml.chance(3) ? cut.replace("\n", "\r\n") : cut;
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private void document() {
    if (chance(3)) {
      text.append("# the head\n# of the file\n\n");
    }
    if (chance(20)) {
      text.append(flowFields(2)).append('\n');
    } else {
      fields(0, 0, false);
    }
    if (chance(3)) {
      text.append("# the end\n");
    }
  }

  private List<String> names() {
    var names = new ArrayList<>(NAMES);
    Collections.shuffle(names, random);
    return names.subList(0, 1 + random.nextInt(5));
  }

  private void fields(int indent, int depth, boolean begun) {
    var here = begun;
    for (var name : names()) {
      if (!here) {
        above(indent);
        text.append(" ".repeat(indent));
      }
      here = false;
      text.append(name).append(':');
      value(indent, depth);
    }
  }

  /** Perhaps a blank line, perhaps comments, before a field or an entry. */
  private void above(int indent) {
    if (chance(6)) {
      text.append(chance(2) ? "\n" : "   \n");
    }
    for (var left = random.nextInt(6) - 3; left > 0; left--) {
      text.append(" ".repeat(chance(5) ? indent + 2 : indent)).append("# note: {a} ").append(left);
      text.append('\n');
    }
  }

  private void end() {
    text.append(chance(5) ? "  # said: so, 'yes\n" : chance(10) ? "  \n" : "\n");
  }

  private void value(int indent, int depth) {
    switch (random.nextInt(depth < 3 ? 12 : 7)) {
      case 0 -> line(" " + flowFields(2));
      case 1 -> line(" " + flowList(2));
      case 2 -> line(chance(2) ? "" : " ~");
      case 3 -> literal(indent);
      case 4 -> line(" " + one(QUOTED));
      case 5 -> line(" folded\n" + " ".repeat(indent + 2) + "over lines");
      case 6 -> line(" " + one(PLAIN));
      case 7, 8 -> nestedFields(indent, depth);
      default -> nestedList(indent, depth);
    }
  }

  private void line(String written) {
    text.append(written);
    end();
  }

  private void literal(int indent) {
    text.append(one(List.of(" |", " >", " |-", " >-", " |+", " | # head")));
    for (var left = 1 + random.nextInt(3); left > 0; left--) {
      text.append('\n').append(" ".repeat(indent + 2)).append("# line: ").append(left);
    }
    text.append("\n".repeat(1 + random.nextInt(2)));
  }

  private void nestedFields(int indent, int depth) {
    end();
    fields(indent + 2, depth + 1, false);
  }

  private void nestedList(int indent, int depth) {
    end();
    list(chance(3) ? indent : indent + 2, depth + 1, false);
  }

  private void list(int indent, int depth, boolean begun) {
    var here = begun;
    for (var left = 1 + random.nextInt(4); left > 0; left--) {
      if (!here) {
        above(indent);
        text.append(" ".repeat(indent));
      }
      here = false;
      text.append('-');
      entry(indent, depth);
    }
  }

  private void entry(int indent, int depth) {
    switch (random.nextInt(depth < 3 ? 8 : 4)) {
      case 0 -> line(" " + one(QUOTED));
      case 1 -> line(" " + one(PLAIN));
      case 2, 3 -> line(" " + flowFields(2));
      case 4 -> {
        text.append(' ');
        list(indent + 2, depth + 1, true);
      }
      case 5 -> nestedFields(indent, depth);
      default -> {
        var gap = chance(4) ? 3 : 1;
        text.append(" ".repeat(gap));
        fields(indent + 1 + gap, depth + 1, true);
      }
    }
  }

  private String flowFields(int depth) {
    var written = new StringBuilder("{");
    for (var name : names().subList(0, 1)) {
      written.append(name).append(chance(9) ? ":" : ": " + flowValue(depth));
    }
    if (chance(2)) {
      written.append(chance(2) ? ", " : " , ").append("more: ").append(flowValue(depth));
    }
    return chance(8) ? "{}" : written.append(chance(9) ? ",}" : chance(5) ? " }" : "}").toString();
  }

  private String flowList(int depth) {
    var written = new StringBuilder("[");
    for (var left = random.nextInt(4); left > 0; left--) {
      written.append(flowValue(depth)).append(left > 1 ? ", " : chance(9) ? "," : "");
    }
    return written.append("]").toString();
  }

  private String flowValue(int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 4)) {
      case 0 -> one(QUOTED);
      case 4 -> flowFields(depth - 1);
      case 5 -> flowList(depth - 1);
      default -> one(PLAIN);
    };
  }
}
