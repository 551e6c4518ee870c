package tutti.request;

import org.jspecify.annotations.Nullable;

/**
 * Ends the program when its memory is used up. Afterwards threads are missing that nobody starts
 * again, and a program that only looks alive is worse than one that is started anew. {@code
 * -XX:+ExitOnOutOfMemoryError} does the same sooner; this is for who starts the jar without it.
 */
public final class OutOfMemory {

  /** The exit code that Java itself ends with. */
  static final int EXIT = 3;

  private static final String SAYS =
      "Tutti ends: its memory is used up. Start it again, with more by -Xmx; what was stored is safe.";

  private OutOfMemory() {}

  /** Watches every thread whose end nobody else watches. */
  public static void endsTheProgram() {
    var others = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
      endOn(thrown);
      if (others != null) {
        others.uncaughtException(thread, thrown);
      } else {
        thrown.printStackTrace();
      }
    });
  }

  /** Ends the program when this, or what caused it, is an end of memory. */
  static void endOn(@Nullable Object thrown) {
    if (is(thrown)) {
      System.err.println(SAYS);
      Runtime.getRuntime().halt(EXIT);
    }
  }

  static boolean is(@Nullable Object thrown) {
    for (var cause = thrown; cause instanceof Throwable known; cause = known.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return true;
      }
    }
    return false;
  }
}
