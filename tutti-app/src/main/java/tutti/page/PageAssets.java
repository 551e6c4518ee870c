package tutti.page;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;

/**
 * The addresses of the files pages carry, each with the checksum that lets it be kept for ever.
 *
 * @param map the script of the map
 * @param pins the script that moves its boxes
 * @param keys the script of the keys every page has
 */
public record PageAssets(String stylesheet, String map, String pins, String keys) {

  public PageAssets {
    requireNonNull(stylesheet, "stylesheet");
    requireNonNull(map, "map");
    requireNonNull(pins, "pins");
    requireNonNull(keys, "keys");
  }

  /** The files of this jar. */
  static PageAssets ofTheJar() throws IOException, NoSuchAlgorithmException {
    return new PageAssets(
        address("tutti.css"), address("map.js"), address("pins.js"), address("keys.js"));
  }

  private static String address(String file) throws IOException, NoSuchAlgorithmException {
    return "/" + file + "?" + checksum(new ClassPathResource("static/" + file));
  }

  private static String checksum(ClassPathResource resource)
      throws IOException, NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256").digest(resource.getContentAsByteArray());
    return HexFormat.of().formatHex(digest, 0, 8);
  }
}
