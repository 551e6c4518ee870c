package tutti.intake.web;

import java.util.List;
import java.util.Optional;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

/** The fields of the import form as they came. */
record ImportFields(
    String company,
    String companyText,
    Optional<MultipartFile> companyFile,
    String form,
    String mappingText,
    Optional<MultipartFile> mappingFile,
    String arrow,
    List<MultipartFile> files) {

  static ImportFields of(WebRequest text, MultipartRequest parts) {
    return new ImportFields(
        field(text, "company"),
        field(text, "companyText"),
        file(parts, "companyFile"),
        field(text, "form"),
        field(text, "mappingText"),
        file(parts, "mappingFile"),
        field(text, "arrow"),
        parts.getFiles("files"));
  }

  private static String field(WebRequest text, String name) {
    return Optional.ofNullable(text.getParameter(name)).orElse("");
  }

  private static Optional<MultipartFile> file(MultipartRequest parts, String name) {
    return Optional.ofNullable(parts.getFile(name)).filter(file -> !file.isEmpty());
  }
}
