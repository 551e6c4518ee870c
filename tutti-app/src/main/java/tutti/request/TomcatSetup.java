package tutti.request;

import java.nio.file.Path;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tomcat, with limits on everything that comes over the wire; see also application.properties. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class TomcatSetup {

  private static final int PART_HEAD = 1_024;

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> limits(
      @Value("${tutti.data-dir}") Path dataDir) {
    return tomcat -> limit(tomcat, dataDir.resolve("uploads"));
  }

  private static void limit(TomcatServletWebServerFactory tomcat, Path uploads) {
    tomcat.setProtocol(WatchedProtocol.class.getName());
    tomcat.addEngineValves(new BodyValve(uploads));
    tomcat.addConnectorCustomizers(TomcatSetup::limit);
    tomcat.addContextCustomizers(context ->
        ((StandardHost) context.getParent()).setErrorReportValveClass(BareErrors.class.getName()));
  }

  private static void limit(Connector connector) {
    connector.setMaxPartCount(FormFields.COUNTED);
    connector.setMaxPartHeaderSize(PART_HEAD);
    if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
      http.setDisableUploadTimeout(false);
      http.setConnectionUploadTimeout(Math.toIntExact(ArrivalPace.GRACE.toMillis()));
    }
  }
}
