package tutti.map;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import tutti.map.typesetting.FittedText;
import tutti.map.typesetting.MapTypeface;

/**
 * The text at a line: rows of a label, the last of them with a note in bold.
 *
 * @param room what a boxed number takes before the rows
 */
record LineCaption(List<Row> rows, int room) {

  static final int SIZE = 15;

  private static final int MOST_ROWS = 3;
  private static final int NUMBER_ROOM = 20;

  LineCaption {
    rows = List.copyOf(rows);
  }

  /** A row of text, then text in bold; either may be empty. */
  record Row(String plain, String strong) {
    Row {
      requireNonNull(plain, "plain");
      requireNonNull(strong, "strong");
    }

    int width() {
      int space = plain.isEmpty() || strong.isEmpty() ? 0 : SheetStyle.NOTE_SPACE;
      return Math.max(MapTypeface.SANS.width(plain, SIZE), MapTypeface.BOLD.width(plain, SIZE))
          + space
          + MapTypeface.BOLD.width(strong, SIZE);
    }
  }

  /** The label of an arrow in rows of about the width. */
  static LineCaption of(String label, ArrowLook look, int width) {
    var rows = new ArrayList<Row>();
    for (var row :
        FittedText.wrap(
            FittedText.settable(label), width, MOST_ROWS, text -> new Row(text, "").width())) {
      rows.add(new Row(row, ""));
    }
    var note = FittedText.clean(look.note());
    var noted = new Row(rows.getLast().plain(), note);
    boolean fits = noted.width() <= Math.max(width, rows.getFirst().width());
    if (fits || note.isEmpty()) {
      rows.removeLast();
    }
    rows.add(fits || note.isEmpty() ? noted : new Row("", note));
    return new LineCaption(rows, room(look));
  }

  /** What a boxed number takes before the rows. */
  static int room(ArrowLook look) {
    return look.rank().isPresent() ? NUMBER_ROOM : 0;
  }

  int width() {
    return room + rows.stream().mapToInt(Row::width).max().orElse(0);
  }

  int height() {
    return SheetStyle.LABEL_LEADING * rows.size();
  }
}
