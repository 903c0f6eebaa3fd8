import { stem } from './words';

/**
 * Words that people in one line of work use for the same thing: a register says "Regionale Energiestrategie", the
 * agenda says "Zonneveld". A shared group is weak evidence (see `CLUSTER_WEIGHT`): it needs a second word, or it is
 * shown as a question. Words with several meanings ("post", "plan") are left out on purpose.
 */
const GROUPS: readonly string[] = [
  'energiestrategie res zon zonneveld zonnevelden zonnepark zonneparken zonnepanelen wind windpark windmolen windmolens windturbine windturbines opwek opwekking zoekgebied zoekgebieden',
  'netcongestie stroomnet stroomaansluiting elektriciteitsnet elektriciteit stroom netbeheerder grootverbruik grootverbruiker grootverbruikers energiehub energiehubs batterijopslag transportschaarste',
  'warmte warmtetransitie warmtenet warmtenetten warmteprogramma warmtevisie aardgasvrij aardgasvrije geothermie aardwarmte startwijk',
  'isolatie isoleren energiebesparing energiecoach energiecoaches energiearmoede energieloket verduurzaming',
  'woondeal woonagenda woonakkoord woningbouw woningbouwopgave bouwopgave woningbouwprogramma flexwoning flexwoningen woningen woning betaalbaarheid nieuwbouwwoningen woningaantallen',
  'huisvestingsverordening woonruimteverdeling urgentie urgentieverklaring urgentieregeling woningtoewijzing woningzoekenden',
  'arbeidsmigranten arbeidsmigrant seizoensarbeiders short-stay uitzendkrachten logiesgebouw',
  'bedrijventerrein bedrijventerreinen werklocatie werklocaties bedrijfskavels kavel kavels uitgifte bedrijfspercelen bedrijfspanden',
  'winkels winkel winkelgebied winkelgebieden winkelstraat winkelstraten detailhandel detailhandelsvisie outlet outletcentrum retail binnenstad binnensteden leegstand',
  'toerisme toeristen toeristisch bezoekerseconomie bezoekers gasten vakantieparken vakantiepark verblijfsrecreatie overnachtingen gastheerschap vrijetijdseconomie',
  'wandelnetwerk wandelroutes wandelpaden fietsknooppunten routenetwerk routenetwerken routebureau knooppunten vaarroutes ruiterpaden',
  'arbeidsmarkt vakmensen vakkrachten talent talentagenda technici monteurs installateurs personeelstekort personeelstekorten scholing omscholing zij-instromers human-capital',
  'vervoer ov ov-concessie bus bussen buslijn buslijnen buurtbus buurtbussen tram halte haltes reizigers reizigersplatform concessie vervoerder dienstregeling',
  'fiets fietsers fietspad fietspaden snelfietsroute snelfietsroutes doorfietsroute doorfietsroutes fietsenstalling fietsenstallingen fietsverbinding fietsverbindingen',
  'parkeren parkeerplaatsen parkeergarage parkeerterrein mobiliteitshub mobiliteitshubs deelauto deelautos p+r overstappunt overstappunten',
  'logistiek vrachtwagens vrachtverkeer vrachtauto truckparking truckparkings bevoorrading zero-emissie stadsdistributie goederenvervoer',
  'regiotaxi doelgroepenvervoer leerlingenvervoer schooltaxi taxibusje taxibusjes taxi opstapplaatsen opstapplaats vervoersindicatie wmo-vervoer vervoerspas',
  'verkeersveiligheid verkeersmodel kruispunt rotonde doorstroming wegvak ontsluiting spitsuur randweg rondweg',
  'natuur natuurherstel natuurnetwerk faunapassage ecoduct biodiversiteit weidevogels vleermuizen soortenmanagement houtwallen bosaanplant natuurgebied natuurgebieden',
  'landbouw agrarisch agrarische boeren boer landbouwgrond veehouderij veehouders stallen stikstof kavelruil agrariers stoppers',
  'waterketen riolering riool rioolstelsel afvalwater rioolwater rioolgemaal rioolgemalen gemaal gemalen zuivering rioolwaterzuivering',
  'klimaatadaptatie wateroverlast hitte hittestress droogte hoosbui hoosbuien stresstest stresstesten regenwater hemelwater waterberging vergroenen verkoeling koelte',
  'drinkwater waterwinning drinkwaterbron drinkwaterbronnen waterbesparing',
  'afval restafval afvalinzameling grondstoffen grondstoffenplan gft pmd milieustraat milieustraten afvalbrengstation diftar containers inzameling huisvuil sorteren',
  'bomen boom bomenplan bomenbeleid bomenkap kap kappen herplant eiken groenstructuurplan groenbeheer',
  'bodem bodemsanering bodemverontreiniging asbest pfas verontreiniging grondonderzoek',
  'vth vergunningverlening vergunningen handhavingsbeleid milieutoezicht geluid geluidsoverlast geluidhinder geur geurhinder lozingen lozing bedrijfscontroles omgevingsdienst',
  'jeugdhulp jeugdzorg jeugdwet jeugd-ggz jeugdbescherming gezinsvoogd jeugdhulpaanbieders jeugdconsulent specialistische',
  'gezinshuizen gezinshuis pleegzorg pleeggezinnen verblijf residentieel residentiele verblijfsplekken logeeropvang',
  'jongeren jongerenwerk straathoekwerk hangplek hangplekken hangjongeren jeugdoverlast ontmoetingsplek ontmoetingsplekken jongerencentrum',
  'huishouden huishoudelijke schoonmaakondersteuning hulpmiddelen rolstoelen scootmobielen trapliften',
  'dagbesteding begeleiding dagopvang ambulante',
  'opvang nachtopvang daklozen dakloosheid dakloze thuislozen slaapplekken winteropvang uitstroom uitstroomplekken beschermd',
  'geweld mishandeling kindermishandeling slachtoffers plegers vrouwenopvang femicide meldpunt',
  'verward verwarde onbegrepen ggz-crisis wvggz buurtregie',
  'mantelzorg mantelzorgers mantelzorger respijtzorg respijtlogeren',
  'wijkteam wijkteams buurtteam buurtteams dorpsteam dorpsteams gebiedsteam gebiedsteams toegang',
  'buurthuis buurthuizen dorpshuis dorpshuizen wijkcentrum wijkcentra gemeenschapshuis',
  'armoede minima minimabeleid minimaregelingen bestaanszekerheid schulden schuldhulp schuldhulpverlening schuldsanering schuldenrust vroegsignalering betalingsachterstanden geldzorgen geldzaken voedselbank stadspas',
  'beschut wsw sw-bedrijf sociale-werkvoorziening werkvoorziening werkvoorzieningschap sw-medewerkers oud-sw',
  'banenafspraak garantiebanen doelgroepregister jobcoach jobcoaches jobcoaching loonkostensubsidie praktijkverklaring werkleertraject werkleertrajecten leerwerktraject leerwerktrajecten',
  'werkgevers werkgeversdienstverlening werkgeversservicepunt vacatures banenmarkt werkcentrum werkzoekenden werkzoekende bijstand uitkering uitkeringen bijstandsgerechtigden',
  'inburgering inburgeraars statushouders statushouder nieuwkomers taalles taallessen taalklassen anderstaligen nt2',
  'ontheemden oekrainers asielzoekers asielopvang azc vluchtelingen opvanglocatie opvanglocaties spreidingswet noodopvang',
  'leerplicht schoolverlaten schoolverlaters voortijdig vsv rmc thuiszitters thuiszitter schoolverzuim spijbelen schooluitval',
  'voorschool voorschoolse peuters peuteropvang vve kinderopvang peuterspeelzaal kindcentrum kindcentra',
  'schoolgebouw schoolgebouwen schoolplein schoolpleinen nieuwbouw huisvestingsplan onderwijshuisvesting gymzaal gymzalen basisschool basisscholen schoolbestuur schoolbesturen',
  'bibliotheek bibliotheken bibliotheekwerk leespunt leesplezier boeken taalhuis laaggeletterdheid laaggeletterden',
  'muziekschool muziekles muzieklessen muziekonderwijs muziekdocenten cultuureducatie kunstenaars kunstonderwijs',
  'archief archieven streekarchief e-depot archiefbewaarplaats archiefstukken archivering',
  'erfgoed monumenten monument erfgoedverordening archeologie cultuurhistorie museum musea',
  'sport sportpark sporthal sportaccommodatie zwembad zwemles binnenbad buitenbad sportvelden kunstgrasveld buurtsportcoaches',
  'preventie preventieakkoord gala valpreventie leefstijl gezondheidsachterstanden rookvrij rookvrije alcohol overgewicht leefomgeving',
  'vaccinatie vaccinaties vaccinatiegraad rijksvaccinatieprogramma prik prikken prikcampagne prikdeelname prikbereik inentingen vaccinatietwijfel',
  'infectieziekten infectieziekte infectieziektebestrijding pandemie pandemische soa besmetting besmettingen ggd-arts uitbraak uitbraken testlocaties beschermingsmiddelen',
  'zwangeren zwangere prenatale prenataal huisbezoeken huisbezoek consultatiebureau consultatiebureaus jgz jeugdgezondheidszorg jeugdarts jeugdverpleegkundige ouders opvoedsteun',
  'brandweer brandweerpost brandweerposten kazerne kazernes brandweerkazerne tankautospuit tankautospuiten blusvoertuig opkomsttijd opkomsttijden dekkingsplan redvoertuig brandweerwagen',
  'brandweervrijwilligers postvrijwilligers vrijwilligheid taakdifferentiatie',
  'natuurbrand natuurbranden natuurbrandbeheersing heidebrand heidebranden bosbrand bosbranden bluswater brandgangen',
  'ambulance ambulances ambulancezorg aanrijtijd aanrijtijden aanrijdtijden responstijden rav ambulancepost',
  'meldkamer meldkamers centralisten centralist 112-meldingen 112-centrale',
  'weerbaarheid weerbaar noodsteunpunt noodsteunpunten noodpakket stroomuitval hybride-dreiging zelfredzaamheid',
  'ghor gewondenspreiding slachtofferspreiding ziekenhuizen ziekenhuis huisartsen acute zorgcontinuiteit opgeschaalde',
  'crisisbeheersing crisisplan crisisoefening crisiscommunicatie rampenplan rampenbestrijding oefeningen crisisorganisatie opschaling',
  'ondermijning drugs drugslab drugslabs criminaliteit witwassen bibob',
  'datalek datalekken persoonsgegevens privacy avg verwerkersovereenkomst verwerkersovereenkomsten autoriteit-persoonsgegevens',
  'personeel medewerkers medewerker formatie verzuim ziekteverzuim werving vacature cao ondernemingsraad arbeidsvoorwaarden inhuur loongebouw oud-directeur oud-medewerker vertrekregeling directeur directie directeurs',
  'applicatie applicaties software softwarepakket zaaksysteem zaaksystemen ict automatisering werkplek werkplekken netwerk digitalisering',
  'vastgoed gebouwen gebouw panden pand huisvesting verhuizing kantoorpand bedrijfshal bedrijfshallen hal hallen',
];

/** Weight of a word that only shares a group with a word of the register. */
export const CLUSTER_WEIGHT = 0.52;

const groupOf = new Map<string, number[]>();
GROUPS.forEach((group, i) => {
  for (const word of group.split(' ')) {
    for (const part of [word, word.replace(/-/g, '')]) {
      const key = stem(part);
      const known = groupOf.get(key) ?? [];
      if (!known.includes(i)) groupOf.set(key, [...known, i]);
    }
  }
});

/** True when two different stems belong to one group. */
export function sameCluster(a: string, b: string): boolean {
  if (a === b) return false;
  const one = groupOf.get(a);
  const two = groupOf.get(b);
  return one !== undefined && two !== undefined && one.some((g) => two.includes(g));
}
