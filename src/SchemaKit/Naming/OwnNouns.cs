namespace SchemaKit.Naming;

/// <summary>The nouns that regular rules, ours or Humanizer's, get wrong.</summary>
internal static class OwnNouns
{
    private const string Irregular = """
        person people persons
        man men
        woman women
        child children
        mouse mice
        louse lice
        foot feet
        tooth teeth
        goose geese
        ox oxen
        leaf leaves
        sheaf sheaves
        loaf loaves
        thief thieves
        knife knives
        life lives
        wife wives
        half halves
        calf calves
        self selves
        shelf shelves
        bookshelf bookshelves
        elf elves
        wolf wolves
        hoof hooves
        scarf scarves
        wharf wharves
        dwarf dwarves dwarfs
        passerby passersby
        """;

    private const string Classical = """
        index indexes indices
        appendix appendices appendixes
        matrix matrices
        vertex vertices
        vortex vortices
        codex codices
        apex apexes apices
        criterion criteria
        phenomenon phenomena
        automaton automata
        medium media mediums
        stratum strata
        bacterium bacteria
        memorandum memoranda memorandums
        curriculum curricula curriculums
        symposium symposia symposiums
        spectrum spectra spectrums
        addendum addenda
        erratum errata
        quantum quanta
        datum data
        schema schemas schemata
        formula formulas formulae
        antenna antennas antennae
        vertebra vertebrae
        larva larvae
        alumnus alumni
        stimulus stimuli
        radius radii radiuses
        nucleus nuclei
        focus focuses foci
        cactus cacti cactuses
        syllabus syllabi syllabuses
        terminus termini
        locus loci
        modulus moduli
        corpus corpora
        genus genera
        basis bases
        base bases
        axis axes
        axe axes
        die dice
        """;

    // Regular, but with a look-alike that is not.
    private const string Deceptive = """
        tax taxes
        fax faxes
        taxi taxis
        gas gases
        lens lenses
        yes yeses
        bias biases
        alias aliases
        atlas atlases
        canvas canvases
        pancreas pancreases
        use uses
        reuse reuses
        excuse excuses
        abuse abuses
        fuse fuses
        muse muses
        refuse refuses
        menu menus
        submenu submenus
        sku skus
        cpu cpus
        gpu gpus
        guru gurus
        pie pies
        lie lies
        calorie calories
        selfie selfies
        prairie prairies
        canoe canoes
        german germans
        roman romans
        shaman shamans
        talisman talismans
        ottoman ottomans
        caiman caimans
        mongoose mongooses
        specimen specimens
        training trainings
        epoch epochs
        stomach stomachs
        monarch monarchs
        tech techs
        topaz topazes
        fez fezzes
        cargo cargoes cargos
        tornado tornadoes tornados
        """;

    private const string Uncountable = """
        accounting advice aircraft aws baggage barracks cash chaos chassis christmas clothing content cosmos
        crossroads css debris deer dns equipment ethos evidence feedback fish furniture garbage gis gps hardware
        headquarters health homework http https information inventory ios jewelry knowledge kubernetes luck luggage
        mail means merchandise metadata money music news offspring os pos pricing redis research rice saas series
        sheep shipping sms software spacecraft species staff support tennis tls traffic wealth weather
        """;

    // The regular singular, where there is one, is accepted too: a reference to order_details may be order_detail_id.
    private const string PluralOnly = """
        analytics
        athletics
        basics
        clothes
        credentials credential
        demographics demographic
        details detail
        diagnostics diagnostic
        dynamics
        earnings earning
        economics
        electronics
        ethics
        genetics
        goods good
        graphics graphic
        heuristics heuristic
        logistics
        mathematics
        maths
        mechanics mechanic
        pajamas
        pants
        physics
        politics
        proceeds
        savings saving
        scissors
        settings setting
        statistics statistic
        thanks
        trousers
        """;

    public static NounList List { get; } = Build();

    private static NounList Build()
    {
        var list = new NounList();
        foreach (var forms in Lines(Irregular).Concat(Lines(Classical)).Concat(Lines(Deceptive)))
        {
            list.Add(forms[0], [.. forms.Skip(1)]);
        }

        foreach (var word in Lines(Uncountable).SelectMany(words => words))
        {
            list.AddEither(word);
        }

        foreach (var forms in Lines(PluralOnly))
        {
            list.AddEither(forms[0], [.. forms.Skip(1)]);
        }

        // Of these, English has made uncountables: a table sensor_data or a junction post_media is right.
        return list.AddEither("data").AddEither("media");
    }

    private static IEnumerable<string[]> Lines(string text) =>
        text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split([' '], StringSplitOptions.RemoveEmptyEntries));
}
