package tutti.intake.web;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tutti.intake.imports.upload.UploadFolder;

/**
 * What the web server puts down while it works lies beside the uploads, never in a public place.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SpoolSetup {

  @Bean
  MultipartConfigElement multipartConfigElement(
      UploadFolder uploads, MultipartProperties properties) {
    properties.setLocation(uploads.spool("spool").toAbsolutePath().toString());
    return properties.createMultipartConfig();
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> webServerFolders(UploadFolder uploads) {
    return server -> {
      server.setBaseDirectory(uploads.spool("server").toFile());
      server.setDocumentRoot(uploads.spool("documents").toFile());
    };
  }
}
