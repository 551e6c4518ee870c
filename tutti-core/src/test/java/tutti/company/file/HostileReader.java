package tutti.company.file;

import java.util.List;

/** Reads every hostile text a few times and says how many milliseconds the fastest took. */
final class HostileReader {

  private static final int TIMES = 4;

  private HostileReader() {}

  public static void main(String[] args) {
    var count = HostileCompanyFileTest.hostile().count();
    for (var i = 0; i < count; i++) {
      var hostile = HostileCompanyFileTest.hostile().skip(i).findFirst().orElseThrow().get();
      System.out.println(fastest((String) hostile[1]) + " " + hostile[0]);
    }
  }

  private static double fastest(String text) {
    var fastest = Double.MAX_VALUE;
    for (var left = TIMES; left > 0; left--) {
      var start = System.nanoTime();
      refused(CompanyTexts.problems(text));
      fastest = Math.min(fastest, (System.nanoTime() - start) / 1e6);
    }
    return fastest;
  }

  private static void refused(List<?> problems) {
    if (problems.isEmpty()) {
      throw new IllegalStateException("A hostile text was taken for a company");
    }
  }
}
