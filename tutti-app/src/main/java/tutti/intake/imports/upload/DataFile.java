package tutti.intake.imports.upload;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * A file handed in.
 *
 * @param name what its owner calls it; shown, and never a path
 * @param place where it lies, under a name of ours
 */
public record DataFile(String name, Path place) {

  private static final int LONGEST = 120;

  public DataFile {
    name = shown(requireNonNull(name, "name"));
    requireNonNull(place, "place");
  }

  private static String shown(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
    return clean.isEmpty() ? "file" : clean.substring(0, Math.min(LONGEST, clean.length()));
  }
}
