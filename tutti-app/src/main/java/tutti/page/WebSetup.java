package tutti.page;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The files pages carry, kept by browsers for a year: their addresses name their versions. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebSetup implements WebMvcConfigurer {

  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final List<HandlerMethodArgumentResolver> arguments;

  /** Each slice reads the arguments of its own. */
  WebSetup(List<HandlerMethodArgumentResolver> arguments) {
    this.arguments = List.copyOf(arguments);
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry files) {
    files
        .addResourceHandler("/vendor/**")
        .addResourceLocations("classpath:/static/vendor/")
        .setCacheControl(FOR_EVER);
    files
        .addResourceHandler("/tutti.css", "/map.js", "/pins.js", "/keys.js", "/icon.svg")
        .addResourceLocations("classpath:/static/")
        .setCacheControl(FOR_EVER);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.addAll(arguments);
  }
}
