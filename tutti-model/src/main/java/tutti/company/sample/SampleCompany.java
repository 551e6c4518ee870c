package tutti.company.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tutti.company.Company;
import tutti.company.file.CompanyFile;

/** Fermata Instruments: twelve parties who owe each other something. */
public final class SampleCompany {

  private SampleCompany() {}

  /** The company as it is written. */
  public static String yaml() {
    try (var in = SampleCompany.class.getResourceAsStream("fermata.yaml")) {
      if (in == null) {
        throw new IllegalStateException("fermata.yaml is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The company. */
  public static Company company() {
    return CompanyFile.read("fermata.yaml", yaml());
  }
}
