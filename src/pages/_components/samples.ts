import type { Archive } from '../../archive/archive.ts';
import { versionPairs } from '../../archive/changes.ts';
import { organisationsIn, rolesOf, topicsIn } from '../../archive/companions.ts';
import { calendarEvents, eventsAmong, eventYears, newestTrainings } from '../../archive/events.ts';
import { picturesOf } from '../../archive/pictures.ts';
import { yearSpan } from '../../archive/yearSpan.ts';
import Announcement from '../../components/announcement/Announcement.astro';
import AnnouncementHeader from '../../components/announcement/AnnouncementHeader.astro';
import Citations from '../../components/announcement/Citations.astro';
import ClaimedFigures from '../../components/announcement/ClaimedFigures.astro';
import CopyButton from '../../components/announcement/CopyButton.astro';
import DeskContact from '../../components/announcement/DeskContact.astro';
import FactBox from '../../components/announcement/FactBox.astro';
import Imprint from '../../components/announcement/Imprint.astro';
import LeadImage from '../../components/announcement/LeadImage.astro';
import Neighbours from '../../components/announcement/Neighbours.astro';
import ReadInstead from '../../components/announcement/ReadInstead.astro';
import Related from '../../components/announcement/Related.astro';
import ShareAddress from '../../components/announcement/ShareAddress.astro';
import Sources from '../../components/announcement/Sources.astro';
import StatusLabel from '../../components/announcement/StatusLabel.astro';
import StatusNotice from '../../components/announcement/StatusNotice.astro';
import SuccessorLine from '../../components/announcement/SuccessorLine.astro';
import Supersedes from '../../components/announcement/Supersedes.astro';
import Takeaways from '../../components/announcement/Takeaways.astro';
import Updates from '../../components/announcement/Updates.astro';
import CalendarFile from '../../components/calendar/CalendarFile.astro';
import EventList from '../../components/calendar/EventList.astro';
import Schedule from '../../components/calendar/Schedule.astro';
import YearIndex from '../../components/calendar/YearIndex.astro';
import VersionChanges from '../../components/changes/VersionChanges.astro';
import WordChanges from '../../components/changes/WordChanges.astro';
import BarTable from '../../components/charts/BarTable.astro';
import ChartSection from '../../components/charts/ChartSection.astro';
import WorldMap from '../../components/charts/WorldMap.astro';
import YearColumns from '../../components/charts/YearColumns.astro';
import DataFields from '../../components/data/DataFields.astro';
import DataFiles from '../../components/data/DataFiles.astro';
import FeedAddress from '../../components/feeds/FeedAddress.astro';
import FeedLinks from '../../components/feeds/FeedLinks.astro';
import FeedList from '../../components/feeds/FeedList.astro';
import GetMail from '../../components/feeds/GetMail.astro';
import MailForm from '../../components/feeds/MailForm.astro';
import Footer from '../../components/frame/Footer.astro';
import Marks from '../../components/frame/Marks.astro';
import Masthead from '../../components/frame/Masthead.astro';
import SearchBox from '../../components/frame/SearchBox.astro';
import SearchKey from '../../components/frame/SearchKey.astro';
import StructuredData from '../../components/frame/StructuredData.astro';
import HomeBrowse from '../../components/home/HomeBrowse.astro';
import Lead from '../../components/home/Lead.astro';
import PressContact from '../../components/home/PressContact.astro';
import AnnouncementItem from '../../components/lists/AnnouncementItem.astro';
import AnnouncementList from '../../components/lists/AnnouncementList.astro';
import BrowseLists from '../../components/lists/BrowseLists.astro';
import ChangeList from '../../components/lists/ChangeList.astro';
import CorrectionList from '../../components/lists/CorrectionList.astro';
import CountList from '../../components/lists/CountList.astro';
import FormerAddress from '../../components/lists/FormerAddress.astro';
import ListHeader from '../../components/lists/ListHeader.astro';
import ListIndex from '../../components/lists/ListIndex.astro';
import MostRead from '../../components/lists/MostRead.astro';
import OnThisPage from '../../components/lists/OnThisPage.astro';
import OrganisationTable from '../../components/lists/OrganisationTable.astro';
import WeekNeighbours from '../../components/lists/WeekNeighbours.astro';
import YearNavigation from '../../components/lists/YearNavigation.astro';
import AboutArchive from '../../components/press/AboutArchive.astro';
import DeskFacts from '../../components/press/DeskFacts.astro';
import KitPicture from '../../components/press/KitPicture.astro';
import Logo from '../../components/press/Logo.astro';
import NameAndMark from '../../components/press/NameAndMark.astro';
import PictureList from '../../components/press/PictureList.astro';
import MostFrequent from '../../components/profile/MostFrequent.astro';
import OrganisationFacts from '../../components/profile/OrganisationFacts.astro';
import Profile from '../../components/profile/Profile.astro';
import RegionFacts from '../../components/profile/RegionFacts.astro';
import Timeline from '../../components/profile/Timeline.astro';
import TrainingTable from '../../components/profile/TrainingTable.astro';
import YearBars from '../../components/profile/YearBars.astro';
import SearchHelp from '../../components/search/SearchHelp.astro';
import SearchPanel from '../../components/search/SearchPanel.astro';
import { announcementAlternates } from '../../head/alternates.ts';
import type { Strings } from '../../i18n/en.ts';
import { claimRows, countryAddresses, regionRows } from '../../outputs/charts/bars.ts';
import { trainingClaims } from '../../outputs/charts/claims.ts';
import {
  trainingCountries,
  trainingRegions,
  trainingsAmong,
  trainingYears,
} from '../../outputs/charts/trainings.ts';
import { feedDirectory } from '../../outputs/feeds/directory.ts';
import { mailForm } from '../../outputs/feeds/mailForm.ts';
import { checkedAbout } from '../../outputs/pressKit/about.ts';
import { pressPictures } from '../../outputs/pressKit/pictures.ts';
import { wordmarkFiles } from '../../outputs/pressKit/wordmarkFiles.ts';
import { mail } from '../../schemas/mail.ts';
import type { RecordedVersion } from '../../schemas/recordedVersions.ts';
import { absolute, urls } from '../../site/urls.ts';
import { site } from '../../site.config.ts';
import { wordChanges } from '../../text/wordChanges.ts';

/** Two versions, for an archive in which no announcement has changed on record. */
const VERSIONS: readonly RecordedVersion[] = [
  {
    version: 1,
    date: '2024-02-09',
    kind: 'publication',
    updates: 0,
    text: 'Twenty people took part.',
  },
  { version: 2, date: '2024-02-12', kind: 'typo', updates: 0, text: 'Thirty people took part.' },
];

type Component = (props: never) => unknown;

type PropsOf<C extends Component> = C extends (props: infer Props) => unknown ? Props : never;

/** A component with the sets of props that it is shown with, by their names. */
export interface Sample {
  // A method, so that components with props of any type fit: each has the variants of its own type.
  component(props: object): unknown;
  variants: Readonly<Record<string, object>>;
  /** The element that a component stands in, where it may not stand by itself. */
  within: 'div' | 'ul';
}

/**
 * Shows a component with props of its own type. A variant for which the archive has nothing is left
 * out: to see every variant, run `CONTENT_DIR=tests/fixtures/archive npm run dev`.
 */
function sample<C extends Component>(
  component: C,
  variants: Record<string, PropsOf<C> | undefined>,
  within: Sample['within'] = 'div',
): Sample {
  const shown = Object.entries(variants).flatMap(([name, props]) => (props ? [[name, props]] : []));
  return { component, variants: Object.fromEntries(shown), within };
}

/** Every component but the page itself, by its name, with samples from an archive that passed the gate. */
export async function samplesFrom(
  archive: Archive,
  strings: Strings,
): Promise<Readonly<Record<string, Sample>>> {
  const { announcements, organisations, topics, regions, years, desks, weeks, claimantName } =
    archive;
  const language = site.language;
  const [longest] = announcements.toSorted((a, b) => b.headings.length - a.headings.length);
  const foreign = announcements.find((each) => each.language !== language);
  const [training] = newestTrainings(announcements);
  const withStatus = (status: string) => announcements.find((each) => each.status === status);
  const retracted = withStatus('retracted');
  const superseded = withStatus('superseded');
  const corrected = withStatus('corrected');
  const changed = announcements.find((each) => each.updates.length > 0);
  const successor = announcements.find((each) => each.supersedes.length > 0);
  const versioned =
    announcements.find((each) => versionPairs(each).length > 0) ??
    (training && { ...training, versions: VERSIONS });
  const [pair] = versioned ? versionPairs(versioned) : [];
  const counting = announcements.find((each) => each.figures.length > 0);
  const illustrated = announcements.find((each) => picturesOf(each).length > 0);
  const pictures = illustrated ? await pressPictures(illustrated) : [];
  const related = longest ? archive.related(longest) : [];
  const eventsByYear = eventYears(announcements);
  const trainings = trainingsAmong(announcements);
  const { countries, inNoCountry } = trainingCountries(trainings);
  const claims = trainingClaims(announcements);
  const [claim] = claims;
  const [organisation] = organisations;
  const [region] = regions;
  const [desk] = desks;
  const [week] = weeks;
  const [feedGroup] = feedDirectory(archive);
  const [feed] = feedGroup?.feeds ?? [];
  const changes = weeks.flatMap(({ corrections, additions }) => [...corrections, ...additions]);
  const counts = years.map(({ id, announcements: { length: count } }) => ({
    label: id,
    address: urls.year(id),
    count,
  }));
  const form = mail.parse({
    provider: 'listmonk',
    address: 'https://lists.press.example',
    lists: [{ name: 'All announcements', id: 'e2e44b12-6db6-4a37-b9b6-5b2e0a8e3d41' }],
  });
  const of = (each: (typeof announcements)[number] | undefined) =>
    each && { announcement: each, strings };
  const whole = (each: (typeof announcements)[number] | undefined) =>
    each && {
      announcement: each,
      strings,
      related: archive.related(each),
      neighbours: archive.neighbours(each),
      claimantName,
      mostRead: archive.mostRead,
    };
  const facts = (each: (typeof announcements)[number] | undefined) =>
    each && { announcement: each, strings, claimantName };

  return {
    Announcement: sample(Announcement, { longest: whole(longest), foreign: whole(foreign) }),
    AnnouncementHeader: sample(AnnouncementHeader, {
      training: of(training),
      retracted: of(retracted),
      foreign: of(foreign),
    }),
    Citations: sample(Citations, { training: of(training) }),
    ClaimedFigures: sample(ClaimedFigures, {
      figures: counting && { figures: counting.figures, language, strings, claimantName },
    }),
    CopyButton: sample(CopyButton, { text: { label: strings.announcement.copy, text: 'Copied.' } }),
    DeskContact: sample(DeskContact, { desk: desk && { desk, strings } }),
    FactBox: sample(FactBox, {
      training: facts(training),
      ...Object.fromEntries(
        archive.kinds.map(({ id, announcements: [each] }) => [id, facts(each)]),
      ),
      foreign: facts(foreign),
    }),
    Imprint: sample(Imprint, { training: of(training) }),
    LeadImage: sample(LeadImage, {
      image: illustrated?.image && { image: illustrated.image, lang: undefined, strings },
    }),
    Neighbours: sample(Neighbours, {
      both: longest && { ...archive.neighbours(longest), language, strings },
    }),
    ReadInstead: sample(ReadInstead, {
      successor: longest && { successor: longest, language, strings },
    }),
    Related: sample(Related, { related: { related, language, strings } }),
    ShareAddress: sample(ShareAddress, {
      current: training && {
        address: absolute(training.address),
        forms: announcementAlternates(training.address, strings),
        id: training.id,
        status: training.status,
        strings,
      },
    }),
    Sources: sample(Sources, {
      sources: longest && { sources: longest.sources, language, strings },
    }),
    StatusLabel: sample(StatusLabel, {
      corrected: { status: 'corrected', strings },
      superseded: { status: 'superseded', strings },
      retracted: { status: 'retracted', strings },
    }),
    StatusNotice: sample(StatusNotice, {
      corrected: of(corrected),
      superseded: of(superseded),
      retracted: of(retracted),
    }),
    SuccessorLine: sample(SuccessorLine, { superseded: of(superseded) }),
    Supersedes: sample(Supersedes, {
      superseded: successor && { superseded: successor.supersedes, language, strings },
    }),
    Takeaways: sample(Takeaways, { training: of(training) }),
    Updates: sample(Updates, { changed: of(changed), versions: of(versioned) }),
    CalendarFile: sample(CalendarFile, {
      all: {
        address: urls.calendarFile(urls.calendar),
        calendar: calendarEvents(announcements),
        strings,
      },
    }),
    EventList: sample(EventList, { all: { events: eventsAmong(announcements), strings } }),
    Schedule: sample(
      Schedule,
      Object.fromEntries(eventsByYear.map((year) => [year.id, { year, strings }])),
    ),
    YearIndex: sample(YearIndex, { all: { years: eventsByYear, strings } }),
    VersionChanges: sample(VersionChanges, {
      versions: versioned && pair && { announcement: versioned, pair, strings },
    }),
    WordChanges: sample(WordChanges, {
      words: {
        paragraphs: wordChanges('Twenty people\ntook part.', 'Thirty people\ntook part.'),
        language,
        strings,
      },
    }),
    BarTable: sample(BarTable, {
      regions: {
        heads: { label: strings.figures.regions.head, text: strings.figures.trainings },
        rows: regionRows(trainingRegions(trainings), strings),
      },
      claims: claim && {
        heads: {
          label: strings.figures.claims.head,
          text: strings.announcement.howMany,
          more: strings.figures.claims.what,
        },
        rows: claimRows(claims, claimantName(claim.figure.claimedBy), claimantName, strings),
      },
    }),
    ChartSection: sample(ChartSection, {
      whole: { file: 'years', title: strings.figures.years.title, rows: years.length, strings },
      half: {
        file: 'topics',
        title: strings.figures.topics.title,
        notes: [strings.figures.shownOf(12, topics.length)],
        rows: topics.length,
        half: true,
        strings,
      },
    }),
    WorldMap: sample(WorldMap, {
      trainings: { countries, inNoCountry, addressOf: countryAddresses(trainings), strings },
    }),
    YearColumns: sample(YearColumns, { trainings: { years: trainingYears(trainings), strings } }),
    DataFields: sample(DataFields, { announcement: { schema: 'announcement', strings } }),
    DataFiles: sample(DataFiles, {
      files: {
        files: [
          { file: 'announcementsJson', count: announcements.length, bytes: 1_234_567 },
          { file: 'sessionsTable', count: trainings.length, bytes: 4321 },
        ],
        strings,
      },
    }),
    FeedAddress: sample(FeedAddress, { rss: feed && { feed, format: 'rss', strings } }, 'ul'),
    FeedLinks: sample(FeedLinks, { list: { list: urls.announcements, strings } }),
    FeedList: sample(FeedList, { feeds: feedGroup && { feeds: feedGroup.feeds, strings } }),
    GetMail: sample(GetMail, {
      form: { mail: form, strings },
      'without a provider': { mail: undefined, strings },
    }),
    MailForm: sample(MailForm, { form: { form: mailForm(form), strings } }),
    Footer: sample(Footer, {
      pages: { pages: [{ label: 'About', address: '/about/' }], strings },
    }),
    Marks: sample(Marks, { marks: { language, strings } }),
    Masthead: sample(Masthead, {
      home: { strings, address: urls.home, pages: [], search: true },
      section: { strings, address: urls.topics, pages: [], search: false },
    }),
    SearchBox: sample(SearchBox, { empty: { strings } }),
    SearchKey: sample(SearchKey, { key: { strings } }),
    StructuredData: sample(StructuredData, {
      list: {
        head: { title: 'Topics', description: 'Topics', address: urls.topics, isList: true },
        language,
        strings,
      },
    }),
    HomeBrowse: sample(HomeBrowse, { all: { archive, strings } }),
    Lead: sample(Lead, {
      featured: longest && { announcement: longest, label: strings.home.featured, strings },
      superseded: superseded && {
        announcement: superseded,
        label: strings.home.featured,
        strings,
      },
    }),
    PressContact: sample(PressContact, { desks: { desks, strings } }),
    AnnouncementItem: sample(
      AnnouncementItem,
      {
        marked: training && {
          announcement: training,
          date: { value: training.published, words: training.published },
          about: [strings.kinds.training],
          marked: true,
          reason: strings.announcement.alsoIn('France'),
          strings,
        },
      },
      'ul',
    ),
    AnnouncementList: sample(AnnouncementList, {
      'with summaries': { announcements, strings, summaries: true },
      'by day': { announcements, strings, date: 'day' },
      empty: { announcements: [], strings },
    }),
    BrowseLists: sample(BrowseLists, { all: { archive, strings } }),
    ChangeList: sample(ChangeList, { changes: { changes, strings } }),
    CorrectionList: sample(CorrectionList, {
      all: { corrections: [corrected, retracted].flatMap((each) => each ?? []), strings },
    }),
    CountList: sample(CountList, { years: { entries: counts, strings } }),
    FormerAddress: sample(FormerAddress, {
      moved: {
        former: { address: '/a/', ended: '2024-02-09', to: '/topics/', reason: 'It moved.' },
        strings,
      },
      ended: {
        former: { address: '/b/', ended: '2024-02-09', reason: 'It was listed twice.' },
        strings,
      },
    }),
    ListHeader: sample(ListHeader, {
      list: {
        title: strings.list.announcementsTitle,
        intro: strings.list.announcementsIntro(site.name),
        count: announcements.length,
        list: urls.announcements,
        strings,
      },
    }),
    ListIndex: sample(ListIndex, {
      years: {
        title: strings.list.years,
        intro: strings.lists.topic.intro,
        entries: counts.map((entry) => ({ ...entry, text: strings.lists.kind.intro })),
        strings,
      },
    }),
    MostRead: sample(MostRead, { list: archive.mostRead && { list: archive.mostRead, strings } }),
    OnThisPage: sample(OnThisPage, {
      counted: { sections: [{ id: 'content', title: strings.list.years, count: 3 }], strings },
    }),
    OrganisationTable: sample(OrganisationTable, { all: { organisations, strings } }),
    WeekNeighbours: sample(WeekNeighbours, {
      both: { previous: week, next: weeks.at(-1), strings },
    }),
    YearNavigation: sample(YearNavigation, {
      years: { years: years.map(({ id }) => id), current: years[0]?.id ?? '', strings },
    }),
    AboutArchive: sample(AboutArchive, { about: { about: checkedAbout(site.about), strings } }),
    DeskFacts: sample(DeskFacts, {
      named: desk && { desk, strings, named: true },
      unnamed: desk && { desk, strings },
    }),
    KitPicture: sample(KitPicture, {
      picture: pictures[0] && { picture: pictures[0], language, strings },
    }),
    Logo: sample(Logo, {
      light: logo('light'),
      dark: logo('dark'),
    }),
    NameAndMark: sample(NameAndMark, { files: { files: wordmarkFiles(site.name), strings } }),
    PictureList: sample(PictureList, {
      none: { shown: [], count: 0, strings },
      one: illustrated && {
        shown: [{ announcement: illustrated, pictures }],
        count: 1,
        strings,
      },
    }),
    MostFrequent: sample(MostFrequent, {
      few: { entries: counts, strings },
      many: {
        entries: Array.from({ length: 14 }, () => counts)
          .flat()
          .slice(0, 14),
        strings,
      },
    }),
    OrganisationFacts: sample(OrganisationFacts, {
      organisation: organisation && {
        organisation,
        region: region?.id,
        roles: rolesOf(organisation.id, organisation.announcements),
        calendar: calendarEvents(organisation.followed),
        strings,
      },
    }),
    Profile: sample(Profile, {
      organisation: organisation && {
        of: { facet: 'organisation', id: organisation.id },
        announcements: organisation.announcements,
        organisations: organisationsIn(organisation.announcements, archive, organisation.id),
        topics: topicsIn(organisation.announcements, archive),
        claimantName,
        strings,
      },
    }),
    RegionFacts: sample(RegionFacts, {
      region: region && { region, calendar: calendarEvents(region.followed), strings },
    }),
    Timeline: sample(Timeline, { all: { years: yearSpan(announcements), strings } }),
    TrainingTable: sample(TrainingTable, {
      organisations: {
        trainings: newestTrainings(announcements),
        organisation: undefined,
        claimantName,
        strings,
      },
      roles: organisation && {
        trainings: newestTrainings(organisation.announcements),
        organisation: organisation.id,
        claimantName,
        strings,
      },
    }),
    YearBars: sample(YearBars, { all: { years: yearSpan(announcements), strings } }),
    SearchHelp: sample(SearchHelp, { help: { strings } }),
    SearchPanel: sample(SearchPanel, { panel: { strings } }),
  };
}

function logo(ground: 'light' | 'dark'): PropsOf<typeof Logo> {
  return {
    title: site.name,
    ground,
    image: { src: urls.favicon, width: 64, height: 64, alt: site.name },
    downloads: [{ name: 'mark.svg', address: urls.favicon }],
  };
}
