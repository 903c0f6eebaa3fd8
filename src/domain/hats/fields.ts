/**
 * Fields of Dutch local and regional government, with the words that people in those fields use. A register says
 * "Financiën" or "Middelen"; an agenda says "Najaarsnota". A field connects the two. Only portfolios and local themes
 * are matched through a field: an opgave or RVE must be named or described.
 *
 * `names`: how a portfolio or theme for this field is usually called. `terms`: what agenda items about it mention.
 * A term of several words only counts as a whole, and then keeps its words from counting elsewhere ("duurzame
 * inzetbaarheid" is about staff, not about sustainability).
 */
export interface Field {
  readonly id: string;
  readonly names: readonly string[];
  readonly terms: readonly string[];
}

const field = (id: string, names: string, terms: string): Field => ({ id, names: split(names), terms: split(terms) });
const split = (text: string): string[] =>
  text
    .split(',')
    .map((t) => t.trim())
    .filter((t) => t !== '');

export const FIELDS: readonly Field[] = [
  field(
    'finance',
    'financiën, middelen, planning en control, p&c, belastingen, treasury',
    `
      begroting, begrotingswijziging, meerjarenbegroting, ontwerpbegroting, programmabegroting, jaarstukken,
      jaarrekening, kadernota, kaderbrief, perspectiefnota, voorjaarsnota, najaarsnota, zomernota,
      bestuursrapportage, berap, marap, managementrapportage, burap, accountant, accountantscontrole,
      accountantsverslag, controleprotocol, normenkader, financieel, financieel toezicht, repressief toezicht,
      preventief toezicht, resultaatbestemming, bestemming resultaat, rekeningresultaat, reserve, reserves,
      weerstandsvermogen, risicomanagement, treasury, treasurystatuut, gemeentelijke bijdrage,
      gemeentelijke bijdragen, inwonerbijdrage, deelnemersbijdrage, bijdrage per inwoner,
      rechtmatigheid, rechtmatigheidsverantwoording, interne controle,
      verbijzonderde interne controle, liquiditeit, leningen, garantstelling, belastingen, leges,
      verbonden partijen, p&c, planning en control, btw, vpb, verdeelsystematiek, eigen vermogen, bezuiniging,
      bezuinigingen, ombuigingen, taakstelling, kostenverdeling, financiële verordening, afschrijvingsbeleid,
      investeringsplan`,
  ),
  field(
    'staff',
    'p&o, personeel, hr, hrm, personeel en organisatie, personeelszaken, bedrijfsvoering',
    `
      personeel, medewerkers, duurzame inzetbaarheid, inzetbaarheid, vitaliteit, formatie, formatieplan, werving,
      werving en selectie, vacature, cao, arbeidsvoorwaarden, arbeidsmarkttoelage, verzuim, ziekteverzuim,
      ondernemingsraad, functiewaardering, functiehuis, loongebouw, generatiepact, aanstelling,
      beoordeling directeur, functioneringsgesprek,
      werkgeverscommissie, werkgeverszaken, medewerkerstevredenheid, medewerkersonderzoek,
      strategische personeelsplanning, personeelsplanning, opleidingsplan, integriteitsbeleid,
      vertrouwenspersoon, arbo, ri&e, thuiswerken, hybride werken, inhuur, externe inhuur, salaris, bezoldiging,
      loonkosten, reorganisatie, organisatieontwikkeling, sociaal plan, sociaal statuut, banenafspraak,
      stagiairs, trainees, benoeming directeur, directeur`,
  ),
  field(
    'ict',
    'i&a, ict, informatisering, automatisering, informatievoorziening, digitalisering, informatiemanagement',
    `
      ict, applicatie, applicaties, zaaksysteem, zaakgericht werken, werkplek, werkplekken, software, hardware,
      cloud, cloudmigratie, server, servers, netwerk, digitalisering, digitale transformatie, informatieplan,
      informatievoorziening, informatiseringsplan, informatiebeleidsplan, leverancier software, softwarepakket,
      microsoft 365, kunstmatige intelligentie, ai, algoritmes, common ground, ict-leverancier,
      datacenter, telefonie, documentmanagementsysteem, dms, intranet, laptop, laptops, telefooncentrale`,
  ),
  field(
    'privacy',
    `
      privacy, data & privacy, data en privacy, avg, gegevensbescherming, informatiebeveiliging,
      informatieveiligheid, persoonsgegevens, data`,
    `
      privacy, avg, gegevensbescherming, datalek, datalekken, verwerkersovereenkomst, verwerkersovereenkomsten,
      verwerkersregister, dpia, functionaris gegevensbescherming, informatiebeveiliging, informatieveiligheid,
      cyberveiligheid, cybersecurity, nis2, bio, ensia, pentest, datagedreven werken, datagedreven, dashboard,
      datastrategie, data`,
  ),
  field(
    'governance',
    `
      bestuurszaken, bestuurlijke zaken, bestuur, bestuur en organisatie, governance, bestuurlijke samenwerking,
      algemeen bestuurlijke zaken, juridische zaken`,
    `
      gemeenschappelijke regeling, wijziging gemeenschappelijke regeling, reglement van orde, reglementen,
      reglement, benoeming lid, benoeming voorzitter, benoeming lid dagelijks bestuur, aanwijzing lid, nieuw lid,
      lid dagelijks bestuur, lid algemeen bestuur, ab-lid, db-lid, plaatsvervangend voorzitter, voordracht,
      portefeuilleverdeling, vertegenwoordiging, vertegenwoordigingen, vergaderschema, vergaderschemas,
      vergaderdata, vergadercyclus, vergaderrooster, jaaragenda, bestuurlijke jaaragenda, bestuurlijke planning,
      bestuursagenda, bestuursovereenkomst, bestuurscultuur, heidag, benen-op-tafel, bestuurlijke vernieuwing,
      governance, wgr, wet gemeenschappelijke regelingen, commissie van advies,
      mandaatregeling, mandaatbesluit, mandaat, delegatie, volmacht,
      toetreding, uittreding, uittreedregeling, klachtenregeling, bezwarencommissie,
      wet open overheid, woo, raden betrekken, betrokkenheid raden, betrokkenheid van de raden,
      raadsinformatiebijeenkomst, rekenkamer, rekenkamercommissie, integriteit, gedragscode,
      bestuurlijke samenwerking, evaluatie gemeenschappelijke regeling, statuten, bestuursstijl,
      ambtelijke organisatie, gemeentesecretaris, griffier, collegeprogramma, portefeuille,
      inwerkprogramma, introductieprogramma`,
  ),
  field(
    'procurement',
    'inkoop, inkoop en aanbesteding, contractbeheer, contractmanagement',
    `
      inkoopbeleid, aanbestedingsbeleid, aanbestedingskalender, inkoopkalender, raamovereenkomst, raamovereenkomsten,
      raamcontract, raamcontracten, gunning, gunningscriteria, leveranciers, contractregister, inkoopvoorwaarden`,
  ),
  field(
    'communication',
    'communicatie, communicatie en participatie, voorlichting, public affairs, lobby',
    `
      communicatie, communicatieplan, communicatiestrategie, website, nieuwsbrief, huisstijl, persvoorlichting,
      woordvoering, perswoordvoering, persbericht, sociale media, social media, public affairs, lobby, jaarcongres`,
  ),
  field(
    'youth',
    'jeugd, jeugdhulp, jeugdzorg, jeugdbeleid, jeugd en gezin, jongeren',
    `
      jeugd, jeugdhulp, jeugdzorg, jeugdwet, jeugdbescherming, jeugdbeschermer, jeugdreclassering, jeugd-ggz,
      jongeren, jongerenwerk, jongerenraad, pleegzorg, gezinshuis, gezinshuizen, gezinsvoogdij, kinderen,
      kinderopvang, opvoeding, opvoedondersteuning, opvoedhulp, kindermishandeling, residentiële jeugdhulp,
      gesloten jeugdhulp, jeugdgezondheidszorg, kansrijke start, hervormingsagenda jeugd, wachtlijst jeugdhulp,
      ambulante jeugdhulp, jeugdteams, verblijf jeugd, residentiële`,
  ),
  field(
    'care',
    'wmo, zorg, welzijn, maatschappelijke ondersteuning, maatschappelijke opvang, zorg en welzijn, sociaal domein',
    `
      wmo, maatschappelijke ondersteuning, hulp bij het huishouden, huishoudelijke hulp, begeleiding,
      dagbesteding, hulpmiddelen, woningaanpassing, beschermd wonen, beschermd thuis, maatschappelijke opvang,
      nachtopvang, dakloosheid, daklozen, dak- en thuislozen, thuisloosheid, mantelzorg, mantelzorgers,
      clientondersteuning, ouderen, ouderenzorg, dementie, gehandicapten, pgb, zorg en ondersteuning,
      wonen en zorg, woonzorgvisie, wet langdurige zorg, ggz,
      openbare geestelijke gezondheidszorg, hulpmiddelen wmo, eigen bijdrage, abonnementstarief, respijtzorg`,
  ),
  field(
    'social-base',
    'sociale basis, welzijn, sociale teams, wijkteams, toegang, vrijwilligers',
    `
      sociale basis, welzijn, welzijnswerk, wijkteam, wijkteams, sociaal team, sociale teams, buurthuis,
      buurthuizen, dorpshuis, vrijwilliger, vrijwilligers, vrijwilligerswerk, mantelzorg, mantelzorgers,
      mantelzorgondersteuning, eenzaamheid, opbouwwerk, toegang, inclusie, inclusieagenda, laaggeletterdheid,
      burgerinitiatief, wijkaanpak, leefbaarheid`,
  ),
  field(
    'care-safety',
    'zorg en veiligheid, huiselijk geweld, zorg- en veiligheidshuis',
    `
      huiselijk geweld, kindermishandeling, veilig thuis, onbegrepen gedrag, verward gedrag, verwarde personen,
      zorg- en veiligheidshuis, zorg en veiligheid, ex-gedetineerden, mensenhandel, femicide,
      eergerelateerd geweld, wvggz, wet verplichte ggz, crouwel, slachtofferhulp, sluitende aanpak,
      vrouwenopvang, radicalisering, nazorg ex-gedetineerden, hgkm, toekomstscenario kind- en gezinsbescherming,
      kind- en gezinsbescherming`,
  ),
  field(
    'work',
    `
      werk en inkomen, participatie, participatiewet, arbeidsmarkt, werk, inkomen, bestaanszekerheid,
      sociale zaken, armoede en schulden`,
    `
      participatiewet, cliëntenparticipatie, bijstand, bijstandsuitkering, uitkering, re-integratie, armoede,
      armoedebeleid, minima, minimabeleid, schulden, schuldhulp, schuldhulpverlening, schuldsanering,
      schuldregeling, vroegsignalering, bestaanszekerheid, sociale werkvoorziening, werkvoorzieningschap,
      sw-bedrijf, wsw, beschut werk, garantiebanen, loonkostensubsidie, arbeidsmarkt, arbeidsmarktregio,
      arbeidsontwikkeling, werkcentrum, werkgeversservicepunt, werkgeversdienstverlening, leerwerkbedrijf,
      werkbedrijf, leerwerktraject, leerwerktrajecten, van werk naar werk, uwv, bbz, ioaw, kwijtschelding,
      werkzoekenden, inwoners met een uitkering, werklozen, werkloosheid, social return, doelgroepregister,
      detachering, tegenprestatie, energietoeslag, collectieve zorgverzekering, beslagvrije voet, budgetbeheer,
      werk en inkomen`,
  ),
  field(
    'education',
    'onderwijs, onderwijs en jeugd, leerplicht, kinderopvang, educatie, onderwijshuisvesting',
    `
      onderwijs, school, scholen, basisschool, basisscholen, voorschool, voorschoolse educatie, vve, vmbo, mbo,
      hbo, praktijkonderwijs, speciaal onderwijs, passend onderwijs, techniekonderwijs, schoolbestuur,
      schoolbesturen, schoolgebouw, onderwijshuisvesting, leerplicht, leerlingen, leerling, leerlingenvervoer,
      rmc, voortijdig schoolverlaten, schoolverlaten, schoolverlaters, schoolverzuim, thuiszitters, doorstroom,
      lea, lokale educatieve agenda, onderwijsachterstanden, volwasseneneducatie, laaggeletterdheid, taalhuis,
      nieuwkomersonderwijs, peuteropvang, stage, studenten, primair onderwijs,
      voortgezet onderwijs, kindcentrum, integraal kindcentrum, internationale schakelklas`,
  ),
  field(
    'health',
    'volksgezondheid, gezondheid, publieke gezondheid, preventie, ggd, gezondheidszorg, gezondheidsbeleid',
    `
      gezondheid, volksgezondheid, publieke gezondheid, ggd, preventie, preventieakkoord, gala, prenatale,
      valpreventie, vaccinatie, vaccinaties, vaccinatiegraad, rijksvaccinatieprogramma,
      infectieziekten, infectieziektebestrijding, soa, jeugdgezondheidszorg, jgz, consultatiebureau,
      gezonde leefomgeving, gezondheidsmonitor, roken, alcohol, verslaving, verslavingszorg, overgewicht,
      mentale gezondheid, suïcidepreventie, hitteplan, pandemische paraatheid, pandemie, reizigersvaccinatie,
      forensische geneeskunde, medische milieukunde, tuberculose, huisarts, huisartsen, ziekenhuis, iza,
      integraal zorgakkoord, sport en bewegen, positieve gezondheid, rookvrije`,
  ),
  field(
    'housing',
    'wonen, volkshuisvesting, woningbouw, wonen en ruimte, huisvesting',
    `
      wonen, woning, woningen, woningbouw, woningbouwprogrammering, woningmarkt, woonagenda, woonakkoord,
      woonvisie, woondeal, woonruimteverdeling, huisvestingsverordening, urgentieverordening, urgentie,
      urgentieregeling, volkshuisvesting, volkshuisvestingsprogramma, corporatie, corporaties, woningcorporatie,
      woningcorporaties, prestatieafspraken corporaties, sociale huur, middenhuur, betaalbare woningen,
      starterslening, flexwoningen, tijdelijke woningen, woonwagens, standplaatsen, woonwagenbeleid, leegstand,
      woningzoekenden, doorstroming, nieuwbouwwoningen, huisvesting aandachtsgroepen, arbeidsmigranten,
      huisvesting arbeidsmigranten, versnellingstafel, grootschalige woningbouw`,
  ),
  field(
    'planning',
    `
      ruimte, ruimtelijke ordening, ruimtelijke ontwikkeling, wonen en ruimtelijke ordening, omgevingswet,
      grondzaken, fysiek domein, gebiedsontwikkeling`,
    `
      omgevingsvisie, omgevingsplan, omgevingswet, bestemmingsplan, verstedelijking, verstedelijkingsstrategie,
      ruimtelijk, ruimtelijke ordening, ruimtelijk voorstel, gebiedsontwikkeling, gebiedsvisie, grondexploitatie,
      grondzaken, grondaankoop, grondbeleid, grondverkoop, grondprijzen, grondprijzenbrief, stedenbouw,
      stedenbouwkundig, centrumplan, herontwikkeling, structuurvisie, novex, ruimtelijke puzzel, nota ruimte,
      welstand, bouwplan, perspectief ruimte`,
  ),
  field(
    'economy',
    `
      economie, economische zaken, bedrijventerreinen, economische ontwikkeling, economie en toerisme,
      vestigingsklimaat, innovatie`,
    `
      economie, economisch, economische agenda, economische visie, bedrijventerrein, bedrijventerreinen,
      werklocaties, ondernemers, ondernemer, ondernemersfonds, mkb, detailhandel, winkels, winkelgebied,
      winkeltijden, retail, vestigingsklimaat, acquisitie, innovatie, campus, start-ups, startups, techniek,
      regio deal, regiodeal, economic board, triple helix, werkgelegenheid, human capital, havens, haven,
      logistiek, logistieke, kantorenmarkt, kermis, markt, weekmarkt, marktverordening, circulaire economie,
      brede welvaart`,
  ),
  field(
    'leisure',
    'recreatie, toerisme, recreatie en toerisme, vrijetijdseconomie, vrije tijd',
    `
      recreatie, recreatiegebied, recreatiegebieden, recreatieschap, recreatieplas, toerisme, toeristisch,
      toeristische, toeristenbelasting, citymarketing, regiomarketing, marketing, wandelnetwerk, wandelroute,
      wandelroutes, fietsknooppunten, fietsroutes, routenetwerk, routenetwerken, evenementen,
      evenementenkalender, verblijfsrecreatie, vakantieparken, vitale vakantieparken, camping, campings,
      zwemplas, zwemwater, strand, stranden, jachthaven, dagrecreatie, bezoekers, bezoekerscentrum, vvv`,
  ),
  field(
    'nature',
    'natuur, landschap, groen, natuur en landschap, landelijk gebied, landbouw, buitengebied, platteland',
    `
      natuur, natuurbeheer, landschap, landschapsfonds, landschapspark, biodiversiteit, stikstof, landbouw,
      agrarisch, agrarische, boeren, landelijk gebied, buitengebied, vrijkomende agrarische bebouwing, bossen,
      bomen, bosbeheer, houtwallen, natura 2000, veenweide, bodemdaling, ecologie, ecologische, faunabeheer,
      wolf, groenblauwe, plattelandsontwikkeling, leader, voedselstrategie, voedsel, weidevogels, kavelruil`,
  ),
  field(
    'climate',
    'duurzaamheid, klimaat, energie, energietransitie, duurzaamheid en energie, klimaat en energie, warmte',
    `
      duurzaamheid, duurzaam, energie, energietransitie, energiestrategie, regionale energiestrategie, klimaat,
      klimaatakkoord, klimaatneutraal, klimaatbeleid, zonnepanelen, zonnepark, zonneparken, zonneveld,
      zonnevelden, zon op dak, windmolens, windturbines, windpark, windenergie, netcongestie, elektriciteitsnet,
      energiehub, energiehubs, energieloket, energiebesparing, energiearmoede, isolatie, isolatieprogramma,
      verduurzaming, warmte, warmtenet, warmtenetten, warmtetransitie, warmteprogramma, warmtevisie,
      warmtebedrijf, aardgasvrij, aardgasvrije wijken, aardwarmte, geothermie, waterstof, laadpalen,
      laadinfrastructuur, co2, broeikasgassen, groene stroom, batterijopslag`,
  ),
  field(
    'water',
    'water, waterbeheer, klimaatadaptatie, waterketen, riolering, water en klimaatadaptatie',
    `
      water, waterschap, waterberging, wateroverlast, waterveiligheid, waterkwaliteit, waterketen, drinkwater,
      drinkwatervoorziening, riolering, rioolheffing, gemeentelijk rioleringsplan, afvalwater, afvalwaterketen,
      rioolwaterzuivering, rwzi, hemelwater, regenwater, grondwater, droogte, hittestress, hitte,
      klimaatadaptatie, klimaatadaptatiestrategie, dijk, dijken, dijkversterking, beken, beekherstel, stresstest,
      stresstesten, kaderrichtlijn water, zoetwater, oevers, bluswater, watersysteem`,
  ),
  field(
    'mobility',
    `
      mobiliteit, verkeer, vervoer, bereikbaarheid, verkeer en vervoer, infrastructuur, openbaar vervoer,
      mobiliteit en vervoer, verkeer en openbare ruimte`,
    `
      mobiliteit, mobiliteitsvisie, mobiliteitshub, mobiliteitshubs, verkeer, verkeersbesluit,
      verkeersveiligheid, verkeersmodel, verkeersplan, verkeerscirculatie, 30 km-zone, fiets, fietspad,
      fietspaden, fietsroute, snelfietsroute, doorfietsroute, fietsparkeren, fietsenstalling, openbaar vervoer,
      ov, ov-concessie, ov-visie, concessie, bus, buslijn, buslijnen, busvervoer, treinstation, stationsgebied,
      spoor, spoorlijn, spoorverbinding, lightrail, tram, hov, bereikbaarheid, weg, wegen, wegbeheer,
      wegenonderhoud, provinciale weg, rijksweg, snelweg, rotonde, parkeren, parkeerbeleid, parkeernorm,
      parkeernota, parkeervergunningen, doelgroepenvervoer, regiotaxi, deelmobiliteit, deelauto, deelfietsen,
      ontsluiting, knooppunt, tunnel, brug, bruggen, gladheidsbestrijding, mirt, zero-emissiezone, luchthaven,
      vliegveld, vrachtverkeer`,
  ),
  field(
    'waste',
    `
      afval, openbare ruimte, afval en openbare ruimte, grondstoffen, reiniging, milieustraten,
      beheer openbare ruimte`,
    `
      afval, afvalinzameling, afvalstoffenheffing, afvalstoffenverordening, restafval, gft, pmd,
      huishoudelijk afval, milieustraat, milieustraten, grondstof, grondstoffen, grondstoffenplan, inzameling,
      inzamelmiddelen, inzamelen, ondergrondse containers, container, containers, zwerfafval,
      omgekeerd inzamelen, diftar, kringloop, kringloopbedrijf, textiel, textielinzameling, oud papier,
      verpakkingen, openbare ruimte, groenonderhoud, reiniging, straatreiniging, onkruidbestrijding,
      afvalverwerking, verwerkingscontract, afvalbrengstation, plastic`,
  ),
  field(
    'environment',
    'milieu, vergunningen toezicht en handhaving, vth, vergunningverlening, omgevingsdienst, handhaving',
    `
      milieu, vth, vergunningverlening, vergunningen, omgevingsdienst, milieutoezicht, bodem,
      bodemverontreiniging, bodemsanering, bodemkwaliteit, geluid, geluidhinder, geluidsoverlast, geur,
      geurhinder, luchtkwaliteit, schone lucht, asbest, asbestdaken, pfas, externe veiligheid,
      zorgwekkende stoffen, milieuvergunning, bouw- en woningtoezicht, kwaliteitsborging, bkl,
      ondermijning milieu, energietoezicht, energiebesparingsplicht, uniform uitvoeringsniveau,
      robuustheidscriteria, brzo, vuurwerkopslag`,
  ),
  field(
    'safety',
    'veiligheid, openbare orde, openbare orde en veiligheid, integrale veiligheid, handhaving, ondermijning',
    `
      veiligheid, integraal veiligheidsplan, veiligheidsbeleid, openbare orde, handhavers, boa, boas,
      ondermijning, ondermijnende criminaliteit, criminaliteit, politie, cameratoezicht, drugs, coffeeshop,
      damocles, bibob, jeugdcriminaliteit, high impact crimes, vuurwerk, vuurwerkverbod, jaarwisseling,
      demonstraties, sluitingstijden, apv, algemene plaatselijke verordening, woonoverlast, burenoverlast,
      weerbaarheid, maatschappelijke weerbaarheid`,
  ),
  field(
    'crisis',
    `
      crisisbeheersing, brandweer, rampenbestrijding, crisisbeheersing en rampenbestrijding, ghor, meldkamer,
      brandweerzorg`,
    `
      crisisbeheersing, crisisplan, regionaal crisisplan, rampenbestrijding, rampbestrijdingsplan, rampenplan,
      brandweer, brandweerzorg, brandweerkazerne, kazerne, kazernes, kazernevolgordetabel, brandveiligheid,
      brandrisicoprofiel, opkomsttijden, dekkingsplan, blusvoertuig, blusvoertuigen, tankautospuit,
      tankautospuiten, redvoertuig, vrijwillige brandweer, brandweervrijwilligers, ghor, meldkamer, natuurbrand,
      natuurbranden, natuurbrandbestrijding, risicoprofiel, regionaal risicoprofiel, bevolkingszorg,
      slachtofferregistratie, noodopvang, noodsteunpunten, noodsteunpunt, evacuatie, opschaling, crisisoefening,
      ambulance, ambulancezorg, aanrijtijden, veiligheidsregio`,
  ),
  field(
    'asylum',
    'asiel, integratie, opvang, asiel en integratie, inburgering, vluchtelingen, statushouders, migratie',
    `
      asiel, asielzoekers, asielopvang, azc, coa, spreidingswet, ontheemden, oekraïne, oekraïners,
      opvang ontheemden, vluchtelingen, statushouders, huisvesting statushouders, taakstelling statushouders,
      inburgering, inburgeraars, integratie, alleenstaande minderjarige vreemdelingen, amv, crisisnoodopvang,
      gezinshereniging, ongedocumenteerden, statushouder`,
  ),
  field(
    'culture',
    'cultuur, erfgoed, kunst en cultuur, cultuur en erfgoed, bibliotheek, media, archief',
    `
      cultuur, cultuurnota, cultuureducatie, cultureel, culturele, erfgoed, erfgoedverordening, erfgoednota,
      monument, monumenten, monumentenbeleid, museum, musea, theater, theaters, bibliotheek, bibliotheken,
      bibliotheekwerk, muziekschool, muziekonderwijs, muziekles, kunst, kunstencentrum, amateurkunst,
      archeologie, archief, archieven, streekarchief, archiefbewaarplaats, omroep, streekomroep, lokale omroep,
      poppodium, filmhuis, harmonie, fanfares, molens, streektaal, volkscultuur`,
  ),
  field(
    'sport',
    'sport, sport en bewegen, sportaccommodaties',
    `
      sport, sportpark, sporthal, sportzaal, zwembad, zwembaden, sportakkoord, sportaccommodatie,
      sportaccommodaties, sportnota, sportverenigingen, buurtsportcoaches, combinatiefunctionarissen, kunstgras,
      voetbalvelden, gymzaal, gymzalen, ijsbaan, beweegprogramma, verenigingen, speeltuinen, tennisbaan,
      atletiekbaan`,
  ),
  field(
    'services',
    'dienstverlening, burgerzaken, publiekszaken',
    `
      dienstverlening, burgerzaken, paspoorten, reisdocumenten, verkiezingen, stembureaus, klantcontactcentrum,
      kcc, burgerlijke stand, basisregistratie personen, brp, baliefunctie, digitale balie, klanttevredenheid,
      servicenormen`,
  ),
];
