/** Decoration: a quiet street with one lit door. */
export const Street = () => (
  <svg className="bd-gate" viewBox="0 0 480 300" aria-hidden="true" focusable="false">
    <path className="bakke" d="M0 268h480v6H0z" />
    <path className="vegg-c" d="M18 268V150h104v118z" />
    <path className="tak-c" d="M8 152 70 96l62 56z" />
    <path className="rute" d="M38 172h26v32H38zm38 0h26v32H76z" />
    <path className="lys" d="M76 172h26v32H76z" />
    <path className="rute" d="M56 222h28v46H56z" />
    <path className="vegg-a" d="M132 268V112h150v156z" />
    <path className="tak" d="M122 116 207 44l85 72z" />
    <path className="tak" d="M250 52h16v34l-16-14z" />
    <path className="rute" d="M152 136h34v34h-34zm76 0h34v34h-34z" />
    <path className="lys" d="M228 136h34v34h-34z" />
    <path className="kalk" d="M182 268c-20 8-44 16-60 24h172c-16-8-40-16-60-24z" />
    <path className="lys" d="M182 268v-52a26 26 0 0 1 52 0v52z" />
    <path className="dor" d="M182 268v-52a26 26 0 0 1 18-24.700l20 14.700v56z" />
    <circle className="lys" cx="212" cy="236" r="3" />
    <path className="vegg-b" d="M300 268V138h76v130zm76 0V138h76v130z" />
    <path className="tak-b" d="M292 140h168l-14-34H306z" />
    <path className="rute" d="M316 158h24v30h-24zm22 62h26v48h-26zm52-62h24v30h-24zm22 62h26v48h-26z" />
    <path className="lys" d="M390 158h24v30h-24z" />
    <circle className="busk" cx="296" cy="256" r="15" />
    <circle className="busk" cx="462" cy="252" r="19" />
    <circle className="busk" cx="126" cy="258" r="12" />
  </svg>
);
