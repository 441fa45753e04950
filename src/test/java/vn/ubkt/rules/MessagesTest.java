package vn.ubkt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ubkt.rules.check.Breach;
import vn.ubkt.rules.check.Exceptions;
import vn.ubkt.rules.check.Project;
import vn.ubkt.rules.check.Rule;
import vn.ubkt.rules.check.Source;
import vn.ubkt.rules.code.EnumKeys;
import vn.ubkt.rules.code.FeatureMap;
import vn.ubkt.rules.sample.good.ErrorKey;
import vn.ubkt.rules.sample.good.NoteError;
import vn.ubkt.rules.text.MessageRules;
import vn.ubkt.rules.text.MessageUses;

/** Both languages are complete, every key is used, and the words are those of the glossary. */
class MessagesTest {

    private static final String LIST = Project.RESOURCES + "/vn/ubkt/shared/i18n/bundles.list";

    @Test
    void bundlesKeepTheRules() {
        List<Source> files = bundles();
        var found = new ArrayList<>(MessageRules.breaches(files));
        if (Project.has(LIST)) {
            found.addAll(MessageRules.listed(Project.file(LIST), files));
        }

        assertThat(Exceptions.uncovered(EnumSet.of(Rule.MESSAGES_PAIR, Rule.MESSAGES_TWICE, Rule.MESSAGES_PREFIX, Rule.MESSAGES_FORM,
                Rule.MESSAGES_WORDS, Rule.MESSAGES_LISTED), found)).isEmpty();
    }

    @Test
    void everyKeyUsedExistsAndEveryKeyIsUsed() {
        var sources = new ArrayList<>(Project.files(Project.PAGES, ".xhtml"));
        sources.addAll(Project.files(Project.MAIN, ".java"));
        sources.addAll(Project.files(Project.RESOURCES, ".xhtml"));
        JavaClasses classes = Project.mainClasses();

        var found = MessageUses.breaches(MessageRules.keys(bundles()), sources,
                EnumKeys.ofConstants(classes, new FeatureMap(classes, Project.ROOT_PACKAGE)), EnumKeys.ofErrorCodes(classes));

        assertThat(Exceptions.uncovered(EnumSet.of(Rule.MESSAGES_MISSING, Rule.MESSAGES_UNUSED), found)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "MESSAGES_PAIR   | some.a=Gửi            | some.b=Send",
            "MESSAGES_PAIR   | some.a=Gửi {0}        | some.a=Send {1}",
            "MESSAGES_TWICE  | some.a=Gửi\\nsome.a=Trả lại | some.a=Send",
            "MESSAGES_PREFIX | other.a=Gửi           | other.a=Send",
            "MESSAGES_FORM   | some.a=Gửi            | some.a=Don't",
            "MESSAGES_FORM   | some.a=               | some.a=Send",
            "MESSAGES_FORM   | some.a=Gửi {0         | some.a=Send {0}",
            "MESSAGES_WORDS  | some.a=Phê duyệt      | some.a=Accept",
            "MESSAGES_WORDS  | some.a=Khóa số liệu   | some.a=Lock",
            "MESSAGES_WORDS  | some.a=Hạn nộp        | some.a=Due date",
            "MESSAGES_WORDS  | some.a=Uỷ ban         | some.a=Commission"})
    void badTextsAreFound(Rule rule, String vietnamese, String english) {
        assertThat(MessageRules.breaches(pair("some", vietnamese, english))).extracting(Breach::rule).contains(rule).allMatch(rule::equals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trình duyệt", "Từ khóa", "Nhiệm kỳ khóa XIII", "Khóa {0}", "Thu, nộp đảng phí", "Ủy ban, hạn gửi"})
    void goodWordsAreLeftAlone(String text) {
        assertThat(MessageRules.breaches(pair("some", "some.a=" + text, "some.a=" + text))).isEmpty();
    }

    @Test
    void aMissingTwinAndAKeyOfTwoFeaturesAreFound() {
        var files = new ArrayList<>(pair("some", "some.other.a=Gửi", "some.other.a=Send"));
        files.addAll(pair("some/other", "some.other.a=Gửi", "some.other.a=Send"));

        assertThat(MessageRules.breaches(files)).extracting(Breach::rule).containsExactly(Rule.MESSAGES_TWICE);
        assertThat(MessageRules.breaches(files.subList(0, 1))).extracting(Breach::rule).containsExactly(Rule.MESSAGES_PAIR);
    }

    @Test
    void theListOfBundlesIsCompared() {
        List<Source> files = pair("reporting/form", "", "");

        assertThat(MessageRules.listed(new Source(LIST, "# all\nvn.ubkt.reporting.form.messages\n"), files)).isEmpty();
        assertThat(MessageRules.listed(new Source(LIST, "vn/ubkt/gone/messages\n"), files)).extracting(Breach::what)
                .containsExactly("lacks the bundle of reporting.form", "names gone, which has no bundle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#{msg['some.page.lost']}", "<u:field key=\"some.lost\"/>",
            "#{texts.of('some.page.lost', row.number)}", "notices.done(\"some.page.lost\", 1)",
            "Messages.text(\"some.page.lost\")", "Messages.text(UserLocale.of(faces), \"some.page.lost\", 1)",
            "@NotNull(message = \"{some.page.lost}\")"})
    void aKeyWithoutTextIsFound(String use) {
        assertThat(uses("", use)).containsExactly("MESSAGES_MISSING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#{msg['some.page.a']}", "<u:field id=\"x\"\n key=\"some.page\"/>", "text(\"some.page.\" + name)",
            "String KEY = \"some.page.a\";"})
    void aUsedKeyIsLeftAlone(String use) {
        assertThat(uses("some.page.a=A", use)).isEmpty();
    }

    @Test
    void anUnusedKeyIsFoundAndTheBeginningOfErrorsIsNoUse() {
        assertThat(uses("some.page.a=A", "#{v.some}")).containsExactly("MESSAGES_UNUSED");
        assertThat(uses("some.error.OLD=A", "return \"some.error.\" + name();")).containsExactly("MESSAGES_UNUSED");
    }

    @Test
    void aCommentIsNoUse() {
        assertThat(uses("", "/** Shows #{msg['some.page.lost']}. */\n// text(\"some.page.lost\")"
                + "\n<!-- #{msg['some.page.lost']} -->")).isEmpty();
        assertThat(uses("some.page.a=A", "// some.page.a")).containsExactly("MESSAGES_UNUSED");
        assertThat(uses("some.page.a=A", "map(\"/**\", \"http://x\", \"some.page.a\"); /* end */")).isEmpty();
    }

    @Test
    void keysOfEnumsAndErrorCodesAreKnown() {
        var keys = MessageRules.keys(pair("some", "some.Kind.FIRST=A", ""));
        var errors = EnumKeys.ofErrorCodes(new ClassFileImporter().importClasses(NoteError.class), ErrorKey.class.getName());

        assertThat(errors).containsOnlyKeys("good.error.TOO_LONG");
        assertThat(MessageUses.breaches(keys, List.of(), Set.of("some.Kind.FIRST"), Map.of())).isEmpty();
        assertThat(MessageUses.breaches(keys, List.of(), Set.of("some.Kind.FIRST"), errors)).extracting(Breach::what)
                .containsExactly("good.error.TOO_LONG has no text");
    }

    private static List<String> uses(String texts, String use) {
        var keys = MessageRules.keys(pair("some", texts, texts));
        return MessageUses.breaches(keys, List.of(new Source("page.xhtml", use)), Set.of(), Map.of()).stream()
                .map(breach -> breach.rule().name()).toList();
    }

    private static List<Source> bundles() {
        return Project.files(Project.RESOURCES, ".properties").stream().filter(file -> file.name().startsWith("messages_")).toList();
    }

    private static List<Source> pair(String folder, String vietnamese, String english) {
        String path = Project.RESOURCES + "/vn/ubkt/" + folder;
        return List.of(new Source(path + "/messages_vi.properties", vietnamese.replace("\\n", "\n")),
                new Source(path + "/messages_en.properties", english.replace("\\n", "\n")));
    }
}
