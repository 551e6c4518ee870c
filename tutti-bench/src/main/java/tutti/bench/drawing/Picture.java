package tutti.bench.drawing;

import java.util.List;

/** The lines of a drawing. */
record Picture(List<Course> courses) {

  private static final double GRAIN = 100;

  Picture {
    courses = List.copyOf(courses);
  }

  /** The corners of one line, in whole hundredths of the drawing's unit. */
  record Course(long[] x, long[] y) {

    Course {
      x = x.clone();
      y = y.clone();
    }

    /** The corners given as one place after the other: x, y, x, y. */
    static Course of(List<Double> places) {
      var x = new long[places.size() / 2];
      var y = new long[x.length];
      for (int i = 0; i < x.length; i++) {
        x[i] = Math.round(places.get(2 * i) * GRAIN);
        y[i] = Math.round(places.get(2 * i + 1) * GRAIN);
      }
      return new Course(x, y);
    }

    int pieces() {
      return x.length - 1;
    }

    /** Twice the signed area of a piece and a corner of another line. */
    private long side(int piece, Course other, int corner) {
      return (x[piece + 1] - x[piece]) * (other.y[corner] - y[piece])
          - (y[piece + 1] - y[piece]) * (other.x[corner] - x[piece]);
    }

    /** Whether both ends of the other's piece are on different sides; a corner on it is above. */
    private boolean parts(int piece, Course other, int crossed) {
      return side(piece, other, crossed) < 0 != side(piece, other, crossed + 1) < 0;
    }

    int crossings(Course other) {
      int crossings = 0;
      for (int piece = 0; piece < pieces(); piece++) {
        for (int crossed = 0; crossed < other.pieces(); crossed++) {
          if (parts(piece, other, crossed) && other.parts(crossed, this, piece)) {
            crossings++;
          }
        }
      }
      return crossings;
    }
  }

  /** Points in which two lines cross; exact, for coordinates are whole numbers. */
  int crossings() {
    int crossings = 0;
    for (int one = 0; one < courses.size(); one++) {
      for (int other = one + 1; other < courses.size(); other++) {
        crossings += courses.get(one).crossings(courses.get(other));
      }
    }
    return crossings;
  }
}
