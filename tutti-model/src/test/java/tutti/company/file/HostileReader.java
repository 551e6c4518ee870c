package tutti.company.file;

import java.util.List;
import tutti.testkit.AllocatedBytes;

/** Reads every hostile text and says how many bytes that took, how long it is, and its name. */
final class HostileReader {

  private HostileReader() {}

  public static void main(String[] args) {
    var count = HostileCompanyFileTest.hostile().count();
    for (var i = 0; i < count; i++) {
      var hostile = HostileCompanyFileTest.hostile().skip(i).findFirst().orElseThrow().get();
      var text = (String) hostile[1];
      System.out.println(bytes(text) + " " + text.length() + " " + hostile[0]);
    }
  }

  private static long bytes(String text) {
    return AllocatedBytes.by(() -> refused(CompanyTexts.problems(text)));
  }

  private static void refused(List<?> problems) {
    if (problems.isEmpty()) {
      throw new IllegalStateException("A hostile text was taken for a company");
    }
  }
}
