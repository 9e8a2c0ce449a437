"""Goods by their everyday names: a remark that names nothing else says what a district makes or sells, and nothing of its plan or committee."""

from data.returns.words.vocabulary import plain

_ENGLISH = (
    "tea coffee rice paddy wheat maize millet millets pulses spices spice turmeric chilli chillies pepper cardamom ginger garlic cumin cashew cashews coconut copra coir jute cotton yarn"
    " silk wool woollen leather footwear garments garment apparel hosiery textile textiles fabric fabrics carpet carpets handloom handlooms handicraft handicrafts marine fish shrimp prawns"
    " seafood meat poultry dairy milk ghee fruit fruits vegetables vegetable mango mangoes banana bananas grapes raisins pomegranate orange oranges litchi makhana onion onions potato potatoes"
    " tomato apple apples walnut honey tobacco sugar jaggery oil oils oilseeds soyabean soybean guar castor groundnut sesame rubber paper wood timber bamboo furniture plywood steel iron ore"
    " aluminium copper zinc brass brassware foundry castings forgings auto automobile automobiles component components tyres engineering machinery machine tools electrical electronics electronic"
    " pumps motors bicycle bicycles parts sports surgical scientific instruments pharma pharmaceutical pharmaceuticals drugs medicines chemical chemicals dyes pesticides fertilisers fertilizers"
    " petroleum plastics plastic glass glassware ceramics ceramic tiles granite marble stone sandstone slate limestone gems jewellery diamonds diamond pearls bangles minerals mineral barytes mica"
    " cement salt bricks toys locks knives cutlery"
)
_REGIONAL = (
    "चाय कॉफी चावल धान गेहूँ गेहूं मक्का मसाले हल्दी मिर्च अदरक लहसुन जीरा काजू नारियल जूट कपास सूत रेशम सिल्क ऊन ऊनी चमड़ा जूते परिधान वस्त्र कालीन हथकरघा हस्तशिल्प मछली दूध फल सब्जी आम केला"
    " अंगूर अनार संतरा लीची मखाना प्याज आलू टमाटर सेब शहद तंबाकू चीनी गुड़ तेल सोयाबीन रबर कागज लकड़ी बांस इस्पात लोहा तांबा पीतल इंजीनियरिंग मशीनरी फार्मा दवा दवाइयाँ रसायन पेट्रोलियम कांच काँच सीमेंट नमक"
    " ग्रेनाइट संगमरमर पत्थर आभूषण हीरे खनिज हळद बेदाणा कांदा साखर ऊस द्राक्ष डाळिंब कापूस चहा तांदूळ चपला ચા કપાસ મગફળી મીઠું હીરા સિરામિક চা চাল পাট চামড়া মাছ রেশম মধু চিংড়ি চাউল ଚାଉଳ ହଳଦୀ କଫି କାଜୁ ମାଛ"
    " காபி தேயிலை பருத்தி மஞ்சள் அரிசி பட்டு முந்திரி கயிறு కాఫీ మిర్చి పసుపు బియ్యం పత్తి మామిడి ಕಾಫಿ ಉಕ್ಕು ರೇಷ್ಮೆ ಗೋಡಂಬಿ ಅಡಿಕೆ ಅಕ್ಕಿ ಹತ್ತಿ ಎಂಜಿನಿಯರಿಂಗ್ ಔಷಧ കാപ്പി തേയില കയർ കുരുമുളക് ഏലം റബ്ബർ ਕਣਕ ਚਾਵਲ ਕਪਾਹ ਹੌਜ਼ਰੀ"
)
_BESIDE = (
    "and or of the major main chief chiefly mainly goods good items item products product based other others etc raw processed ready made value added organic fresh frozen dried"
    " एवं और तथा व मुख्य प्रमुख उत्पाद वस्तुएँ वस्तुएं आदि प्रसंस्कृत जैविक ಮುಖ್ಯ ಸರಕು ಉತ್ಪನ್ನ ಸಮುದ್ರ ಮತ್ತು આ અને মুখ্য পণ্য ও"
)
_GOODS, _MAY_STAND_BESIDE = frozenset(plain(f"{_ENGLISH} {_REGIONAL}").split()), frozenset(plain(_BESIDE).split())


def names_goods_alone(text: str) -> bool:
    """Whether a text names goods and nothing else: 'Tea', 'Leather, engineering', 'हल्दी एवं मिर्च'."""
    words = set(plain(text).split())
    return bool(words & _GOODS) and words <= _GOODS | _MAY_STAND_BESIDE
