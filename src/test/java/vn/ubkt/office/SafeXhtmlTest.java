package vn.ubkt.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeXhtmlTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>x</script>", "<img src='file:///etc/passwd'/>", "<a href='javascript:x'>x</a>", "<p style='background:url(http://x/)'>x</p>",
        "<p onclick='x'>x</p>", "<link rel='stylesheet' href='http://x/'/>", "<style>@import 'http://x/';</style>", "<object data='http://x/'/>",
        "<iframe src='http://x/'/>", "<form/>", "<svg/>", "<p><!-- x --></p>", "<?xml-stylesheet href='http://x/'?>", "<![CDATA[x]]>",
        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd'/>"})
    void whatLoadsLinksRunsOrStylesIsRefused(String content) {
        assertThatIllegalArgumentException().isThrownBy(() -> SafeXhtml.parse(content)).withMessageStartingWith("Not allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE p [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><p>&e;</p>", "</body><!DOCTYPE body><body>", "<p>&e;</p>", "<p>&nbsp;</p>",
        "<p>", "</body><body>", "</body><script/><body>"})
    void aDtdAnEntityOrABrokenContentIsRefused(String content) {
        assertThatIllegalArgumentException().isThrownBy(() -> SafeXhtml.parse(content)).withMessageStartingWith("Content is not well-formed")
                .withMessageNotContaining("passwd");
    }

    @Test
    void whatTheBuilderWritesPasses() {
        assertThat(SafeXhtml.parse(Samples.bulletin(1).body()).getDocumentElement().getTextContent()).contains("7.213");
        assertThat(SafeXhtml.parse(Samples.sheet(2).body()).getElementsByTagName("th").getLength()).isEqualTo(5 + 32 + 33 + 2);
    }
}
