namespace SchemaKit.Tests.Naming;

/// <summary>Nouns with their plurals: those the rules demand, and those that schemas are full of.</summary>
public static class NounTables
{
    private const string Regular = """
        city/cities day/days status/statuses address/addresses alias/aliases class/classes box/boxes
        tax/taxes church/churches bus/buses photo/photos hero/heroes quiz/quizzes key/keys history/histories
        """;

    private const string Irregular = """
        person/people child/children man/men woman/women mouse/mice foot/feet leaf/leaves knife/knives
        analysis/analyses axis/axes basis/bases crisis/crises criterion/criteria matrix/matrices
        vertex/vertices
        """;

    private const string SingularInS = """
        status/statuses address/addresses bonus/bonuses virus/viruses campus/campuses lens/lenses gas/gases
        canvas/canvases process/processes access/accesses progress/progresses
        """;

    private const string TwoPlurals = "index/indexes schema/schemas appendix/appendices formula/formulas person/people";

    private const string EitherNumber = """
        news series species information equipment money metadata staff sms software hardware feedback inventory traffic
        weather settings analytics logistics goods credentials statistics details datum medium
        """;

    private const string InSchemas = """
        abacus/abacuses abuse/abuses account/accounts actor/actors actress/actresses ad/ads addendum/addenda
        affix/affixes agenda/agendas airline/airlines airport/airports album/albums alibi/alibis
        allele/alleles allergy/allergies alpha/alphas alumnus/alumni answer/answers antenna/antennas
        apartment/apartments apex/apexes api/apis apparatus/apparatuses aquarium/aquariums arch/arches
        archive/archives area/areas artist/artists ass/asses asset/assets atlas/atlases
        attachment/attachments attorney/attorneys audit/audits author/authors backup/backups
        bacterium/bacteria balance/balances batch/batches belief/beliefs beta/betas bias/biases bike/bikes
        bill/bills billing/billings blitz/blitzes blouse/blouses book/books bookmark/bookmarks boss/bosses
        branch/branches brand/brands breeze/breezes brief/briefs brush/brushes build/builds
        building/buildings bureau/bureaus business/businesses buy/buys buzz/buzzes bypass/bypasses
        cache/caches cactus/cacti caiman/caimans calf/calves calorie/calories camera/cameras
        candidate/candidates canoe/canoes car/cars cargo/cargoes cart/carts case/cases casino/casinos
        category/categories cause/causes cave/caves census/censuses chairman/chairmen change/changes
        cheese/cheeses chef/chefs chief/chiefs chromosome/chromosomes clause/clauses cliff/cliffs
        clinic/clinics codex/codices comma/commas comment/comments commit/commits committee/committees
        company/companies compass/compasses complex/complexes consensus/consensuses
        constituency/constituencies cookie/cookies corpus/corpora country/countries
        coupon/coupons course/courses cow/cows cpu/cpus crash/crashes crew/crews cross/crosses
        currency/currencies curriculum/curricula curse/curses curve/curves customer/customers
        database/databases delay/delays delta/deltas demo/demos department/departments
        deploy/deploys deployment/deployments detective/detectives device/devices diagnosis/diagnoses
        die/dice diff/diffs diploma/diplomas directive/directives discount/discounts disease/diseases
        dish/dishes district/districts doctor/doctors document/documents dogma/dogmas donkey/donkeys
        dosage/dosages dose/doses download/downloads drama/dramas dress/dresses drive/drives driver/drivers
        dwarf/dwarves echo/echoes election/elections elf/elves ellipsis/ellipses email/emails
        embargo/embargoes emoji/emojis emphasis/emphases employee/employees endpoint/endpoints
        enquiry/enquiries enterprise/enterprises entry/entries enzyme/enzymes epoch/epochs era/eras
        essay/essays event/events exam/exams excuse/excuses exercise/exercises expense/expenses
        express/expresses faq/faqs fax/faxes feature/features fez/fezzes field/fields file/files
        fireman/firemen fix/fixes fleet/fleets flight/flights floor/floors focus/focuses foe/foes
        folder/folders form/forms fortress/fortresses forum/forums fox/foxes franchise/franchises
        galaxy/galaxies gateway/gateways gene/genes genome/genomes genre/genres genus/genera german/germans
        glass/glasses glove/gloves goose/geese gpu/gpus grade/grades grandchild/grandchildren grass/grasses
        group/groups guy/guys half/halves handkerchief/handkerchiefs hash/hashes hex/hexes highway/highways
        hive/hives hoe/hoes hoof/hooves horse/horses hospital/hospitals hotel/hotels house/houses
        human/humans hypothesis/hypotheses id/ids idea/ideas illness/illnesses image/images inbox/inboxes
        increase/increases ingredient/ingredients inquiry/inquiries insert/inserts insurance/insurances
        invoice/invoices ip/ips iris/irises issue/issues item/items job/jobs journey/journeys kiss/kisses
        kpi/kpis language/languages larva/larvae law/laws lease/leases ledger/ledgers lemma/lemmas
        lesson/lessons library/libraries license/licenses life/lives loaf/loaves loan/loans
        location/locations locus/loci log/logs logo/logos loss/losses louse/lice mailbox/mailboxes
        mass/masses match/matches mattress/mattresses maximum/maximums maze/mazes measurement/measurements
        medication/medications member/members memo/memos memorandum/memoranda menu/menus merge/merges
        message/messages metric/metrics minimum/minimums minus/minuses miss/misses mix/mixes modulus/moduli
        monarch/monarchs mongoose/mongooses monkey/monkeys mosquito/mosquitoes motif/motifs move/moves
        movie/movies museum/museums nerve/nerves nexus/nexuses nose/noses note/notes
        notification/notifications nucleus/nuclei nurse/nurses oasis/oases objective/objectives
        office/offices olive/olives opera/operas opus/opuses order/orders ottoman/ottomans ox/oxen
        pancreas/pancreases panda/pandas parenthesis/parentheses party/parties pass/passes
        passenger/passengers passerby/passersby patch/patches patient/patients pause/pauses payload/payloads
        payment/payments payroll/payrolls permission/permissions persona/personas perspective/perspectives
        phase/phases phenomenon/phenomena piano/pianos pie/pies pipeline/pipelines pizza/pizzas plan/plans
        plasma/plasmas platypus/platypuses play/plays playlist/playlists plus/pluses poi/pois
        politician/politicians poll/polls portfolio/portfolios post/posts potato/potatoes prairie/prairies
        prefix/prefixes premise/premises premium/premiums prescription/prescriptions press/presses
        price/prices princess/princesses prize/prizes product/products prognosis/prognoses project/projects
        promise/promises promo/promos proof/proofs prospect/prospects protein/proteins province/provinces
        proxy/proxies publisher/publishers pull/pulls purchase/purchases purse/purses query/queries
        question/questions queue/queues quorum/quorums quota/quotas radio/radios radius/radii rating/ratings
        ratio/ratios reading/readings recipe/recipes ref/refs referendum/referendums reflex/reflexes
        regex/regexes region/regions relay/relays release/releases reminder/reminders repo/repos
        request/requests reservation/reservations reserve/reserves response/responses restaurant/restaurants
        revenue/revenues review/reviews role/roles roman/romans roof/roofs rookie/rookies room/rooms
        rose/roses route/routes runner/runners salary/salaries salesman/salesmen salesperson/salespeople
        sample/samples sandbox/sandboxes scarf/scarves scenario/scenarios schedule/schedules school/schools
        score/scores search/searches self/selves selfie/selfies sensor/sensors serve/serves session/sessions
        sex/sexes shaman/shamans sheaf/sheaves shelf/shelves sheriff/sheriffs shift/shifts
        shipment/shipments shoe/shoes size/sizes ski/skis sku/skus slave/slaves sleeve/sleeves
        snowman/snowmen soliloquy/soliloquies song/songs specimen/specimens spectrum/spectra speech/speeches
        spouse/spouses stadium/stadiums stage/stages state/states step/steps stigma/stigmas stimulus/stimuli
        stock/stocks stomach/stomachs stop/stops stratum/strata street/streets stress/stresses
        student/students studio/studios subscription/subscriptions success/successes suffix/suffixes
        supplier/suppliers surplus/surpluses surprise/surprises survey/surveys switch/switches
        syllabus/syllabi symposium/symposia symptom/symptoms synopsis/synopses synthesis/syntheses
        table/tables tag/tags talisman/talismans tariff/tariffs task/tasks taxi/taxis teacher/teachers
        team/teams tech/techs terminus/termini testis/testes thesis/theses thief/thieves ticket/tickets
        tie/ties todo/todos toe/toes token/tokens tomato/tomatoes tooth/teeth topaz/topazes
        tornado/tornadoes toy/toys track/tracks training/trainings transaction/transactions trapeze/trapezes
        trauma/traumas trip/trips turkey/turkeys ui/uis universe/universes university/universities
        upload/uploads uri/uris url/urls use/uses user/users value/values vehicle/vehicles vendor/vendors
        verse/verses vertebra/vertebrae vertex/vertices veto/vetoes video/videos visa/visas vista/vistas
        vortex/vortices vote/votes waitress/waitresses walrus/walruses waltz/waltzes warehouse/warehouses
        watch/watches wave/waves webhook/webhooks wharf/wharves wife/wives wiki/wikis wish/wishes
        witness/witnesses wolf/wolves worker/workers workflow/workflows yes/yeses zombie/zombies zoo/zoos
        """;

    public static TheoryData<string, string> Countable
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var pair in Words(Regular, Irregular, SingularInS, TwoPlurals, InSchemas).Distinct())
            {
                data.Add(pair.Split('/')[0], pair.Split('/')[1]);
            }

            return data;
        }
    }

    public static TheoryData<string> Rows =>
        [.. Words(Regular, Irregular, SingularInS, TwoPlurals, EitherNumber, InSchemas)
            .Select(word => word.Split('/')[0]).Distinct()];

    private static IEnumerable<string> Words(params string[] texts) =>
        texts.SelectMany(text => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
